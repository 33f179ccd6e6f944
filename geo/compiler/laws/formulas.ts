import { filesOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { show } from '../problem.ts';
import type { Law } from './law.ts';

/** A number, or ids with the sign of a way travelled backwards: begun by a sign, and harmless. */
const harmless = /^-(?:\d+(?:\.\d+)?|[A-Za-z][\w;-]*)$/;

/** No cell of a CSV file begins as a formula does: people open these files in spreadsheets. */
export const cellsAreNoFormulas: Law = (content) =>
  filesOf(content)
    .filter(({ file }) => file.endsWith('.csv'))
    .flatMap(({ file, raw }) =>
      raw.flatMap(({ row, cells }) =>
        Object.entries(cells).flatMap(([field, cell]): Problem[] => {
          if (!/^[=+\-@＝＋－＠]/.test(cell) || harmless.test(cell)) return [];
          const expected = 'a text that no spreadsheet takes for a formula';
          return [{ file, row, field, expected, found: show(cell) }];
        }),
      ),
    );

import { tablesOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { show } from '../problem.ts';
import type { Law } from './law.ts';

/*
 * That every name is filled is a matter of the schemas; this catches a text in the wrong column.
 */
const foreign = {
  name: /\p{Script=Han}|\p{Script=Cyrillic}/u,
  name_zh: /\p{Script=Cyrillic}/u,
  name_ru: /\p{Script=Han}/u,
} as const;

/** A name stands in the column of its language: no Chinese in the Russian one, and so on. */
export const namesStandInTheirColumn: Law = (content) =>
  tablesOf(content).flatMap(({ file, raw }) =>
    raw.flatMap(({ row, cells }) =>
      Object.entries(foreign).flatMap(([field, script]): Problem[] => {
        const cell = cells[field] ?? '';
        if (!script.test(cell)) return [];
        return [
          { file, row, field, expected: 'a name in the language of the column', found: show(cell) },
        ];
      }),
    ),
  );

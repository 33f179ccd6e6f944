import type { Period } from '../../../src/atlas/period.ts';
import type { Table } from '../read/table.ts';
import { judge, type Law } from './law.ts';

interface Operated {
  readonly status: readonly { readonly period: Period }[];
}

/** Two days: months and days are parts of a year that do not quite meet. */
const slack = 2 / 365;

function judgeSpans(table: Pick<Table<Operated>, 'file' | 'entries'>) {
  return judge(table, ({ status }, report) => {
    status.forEach(({ period }, index) => {
      const before = status
        .slice(0, index)
        .find(
          ({ period: other }) =>
            other.start + slack < period.end && period.start + slack < other.end,
        );
      if (!before) return;
      const expected = `a time outside ${before.period.text}, of which a status is given already`;
      report(`status[${index}].period`, expected, period.text);
    });
  });
}

/** Something is in operation or not: at no time has it two statuses. */
export const statusesDoNotOverlap: Law = ({ places, routes }) => [
  ...judgeSpans(places),
  ...judgeSpans(routes),
];

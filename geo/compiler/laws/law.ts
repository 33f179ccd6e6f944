import type { Content } from '../content.ts';
import { show, type Problem } from '../problem.ts';
import type { Table } from '../read/table.ts';

/** One law of the package: what it finds broken, and nothing when all is well. */
export type Law = (content: Content) => readonly Problem[];

/**
 * Says that something is wrong with a row.
 * @param field column, or path of a property
 * @param tell `String` where what was found is told in words already
 */
export type Report = (
  field: string,
  expected: string,
  found: unknown,
  tell?: (found: unknown) => string,
) => void;

/** Judges the valid rows of a table one by one. */
export function judge<Row>(
  { file, entries }: Pick<Table<Row>, 'file' | 'entries'>,
  judgeRow: (value: Row, report: Report, row: number) => void,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { row, value } of entries) {
    const report: Report = (field, expected, found, tell = show) => {
      problems.push({ file, row, field, expected, found: tell(found) });
    };
    judgeRow(value, report, row);
  }
  return problems;
}

/** Groups items by a key, in the order of the file. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

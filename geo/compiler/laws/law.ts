import type { Content } from '../content.ts';
import { show, type Problem } from '../problem.ts';
import type { Entry, Table } from '../read/table.ts';

/** One law of the package: what it finds broken, and nothing when all is well. */
export type Law = (content: Content) => readonly Problem[];

/** A problem at one row of a table. */
export function problemAt(
  table: { readonly file: string },
  entry: { readonly row: number },
  field: string,
  expected: string,
  found: unknown,
): Problem {
  return { file: table.file, row: entry.row, field, expected, found: show(found) };
}

/** Valid rows by id; of a repeated id the first. */
export function byId<Row extends { readonly id: string }>(
  table: Table<Row>,
): ReadonlyMap<string, Entry<Row>> {
  const entries = new Map<string, Entry<Row>>();
  for (const entry of table.entries) {
    if (!entries.has(entry.value.id)) entries.set(entry.value.id, entry);
  }
  return entries;
}

/** Groups entries by a key, in the order of the file. */
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

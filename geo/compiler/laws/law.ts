import type { Content } from '../content.ts';
import { show, type Problem } from '../problem.ts';

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

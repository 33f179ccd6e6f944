import { tablesOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read/table.ts';
import type { Law } from './law.ts';

function repeated(files: readonly Pick<Table<unknown>, 'file' | 'raw'>[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, raw } of files) {
    for (const { row, cells } of raw) {
      const id = cells.id ?? '';
      const seen = first.get(id);
      if (seen === undefined) first.set(id, `${file}:${row}`);
      else if (id !== '') {
        const found = `${JSON.stringify(id)}, which also stands at ${seen}`;
        problems.push({ file, row, field: 'id', expected: 'an id used only once', found });
      }
    }
  }
  return problems;
}

/** Within a file no id is used twice. */
export const idsAreUnique: Law = (content) =>
  tablesOf(content).flatMap((table) => repeated([table]));

/** Places, areas and countries share one name space: the `place` of a figure is any of them. */
export const placeIdsAreUniqueAcrossFiles: Law = ({ places, areas, countries }) => {
  const within = new Set(
    [places, areas, countries].flatMap((table) => repeated([table])).map(keyOf),
  );
  return repeated([places, areas, countries]).filter((problem) => !within.has(keyOf(problem)));
};

function keyOf(problem: Problem): string {
  return `${problem.file}:${problem.row ?? ''}`;
}

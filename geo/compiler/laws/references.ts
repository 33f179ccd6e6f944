import type { Content } from '../content.ts';
import { withNearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read/table.ts';
import type { Law } from './law.ts';

type Target = Pick<Table<unknown>, 'file' | 'readable' | 'ids'>;
type Referring = Pick<Table<unknown>, 'file' | 'raw'>;

function unresolved(id: string, targets: readonly Target[]): boolean {
  return id !== '' && targets.every(({ readable, ids }) => readable && !ids.has(id));
}

function referenceProblem(
  file: string,
  row: number,
  field: string,
  id: string,
  targets: readonly Target[],
): Problem {
  const expected = `an id of ${targets.map((target) => target.file).join(', ')}`;
  const found = withNearest(id, new Set(targets.flatMap(({ ids }) => [...ids])));
  return { file, row, field, expected, found };
}

/** Ids in the cells of one column; lists are taken apart, a leading "-" is a direction. */
function check({ file, raw }: Referring, field: string, ...targets: readonly Target[]): Problem[] {
  return raw.flatMap(({ row, cells }) =>
    (cells[field] ?? '')
      .split(';')
      .map((id) => (field === 'routes' ? id.replace(/^-/, '') : id))
      .filter((id) => unresolved(id, targets))
      .map((id) => referenceProblem(file, row, field, id, targets)),
  );
}

function checkStatusSources({ places, routes, sources }: Content): Problem[] {
  return [places, routes].flatMap(({ file, entries }) =>
    entries.flatMap(({ row, value }) =>
      value.status.flatMap(({ source }, index) => {
        const field = `status[${index}].source`;
        return unresolved(source, [sources])
          ? [referenceProblem(file, row, field, source, [sources])]
          : [];
      }),
    ),
  );
}

/** Every id that a row names exists. */
export const idsResolve: Law = (content) => {
  const { sources, units, bases, indicators, rules, record, figures, conflicts } = content;
  const { statements, coverage, lessons, steps, countries, flows, places, areas, routes } = content;
  const anywhere = [places, areas, countries];
  return [
    ...check(indicators, 'unit', units),
    ...check(indicators, 'growth_of', indicators),
    ...check(record, 'indicator', indicators),
    ...check(record, 'place', ...anywhere),
    ...check(record, 'companion_indicator', indicators),
    ...check(record, 'companion_place', ...anywhere),
    ...check(figures, 'indicator', indicators),
    ...check(figures, 'place', ...anywhere),
    ...check(figures, 'unit', units),
    ...check(figures, 'basis', bases),
    ...check(figures, 'source', sources),
    ...check(statements, 'about', ...anywhere, flows, routes),
    ...check(statements, 'source', sources),
    ...check(coverage, 'document', sources),
    ...check(steps, 'lesson', lessons),
    ...check(steps, 'figures', figures),
    ...check(steps, 'highlight', ...anywhere, routes, flows),
    ...check(conflicts, 'figures', figures),
    ...check(conflicts, 'drawn', figures),
    ...check(conflicts, 'doubted', figures),
    ...check(conflicts, 'rule', rules),
    ...check(conflicts, 'checked_unit', units),
    ...check(countries, 'members', countries),
    ...check(flows, 'routes', routes),
    ...check(flows, 'origin', places, countries),
    ...check(flows, 'destination', places, countries),
    ...check(flows, 'indicator', indicators),
    ...check(flows, 'place', ...anywhere),
    ...check(flows, 'gates', places),
    ...check(flows, 'source', sources),
    ...check(flows, 'end_source', sources),
    ...check(places, 'country', countries),
    ...check(places, 'part_of', places),
    ...check(places, 'neighbour', countries),
    ...check(areas, 'figure', figures),
    ...check(areas, 'part_of', places),
    ...check(routes, 'from', places),
    ...check(routes, 'to', places),
    ...check(routes, 'waypoints', places),
    ...[places, areas, routes].flatMap((table) => check(table, 'source', sources)),
    ...checkStatusSources(content),
  ];
};

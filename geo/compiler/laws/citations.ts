import { judge, type Law } from './law.ts';

/** A source that nothing cites is a leftover, or the sign of a row that cites the wrong one. */
export const sourcesAreCited: Law = (content) => {
  const { sources, figures, flows, places, areas, routes, statements } = content;
  if ([figures, flows, places, areas, routes].some(({ readable }) => !readable)) return [];
  const files = [figures, flows, places, areas, routes, statements];
  const cited = new Set(
    files.flatMap(({ raw }) =>
      raw.flatMap(({ cells }) => [cells['source'] ?? '', cells['end_source'] ?? '']),
    ),
  );
  for (const { value } of [...places.entries, ...routes.entries]) {
    for (const { source } of value.status) cited.add(source);
  }
  return judge(sources, ({ id }, report) => {
    if (!cited.has(id)) report('id', 'a source that some row cites', id);
  });
};

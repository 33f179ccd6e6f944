import type { Problem } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

/** A source that nothing cites is a leftover, or the sign of a row that cites the wrong one. */
export const sourcesAreCited: Law = ({ sources, figures, flows, places, areas, routes }) => {
  const files = [figures, flows, places, areas, routes];
  if (files.some(({ readable }) => !readable)) return [];
  const cited = new Set(files.flatMap(({ raw }) => raw.map(({ cells }) => cells.source ?? '')));
  for (const { value } of [...places.entries, ...routes.entries]) {
    for (const { source } of value.status) cited.add(source);
  }
  return sources.entries.flatMap((entry): Problem[] => {
    if (cited.has(entry.value.id)) return [];
    return [problemAt(sources, entry, 'id', 'a source that some row cites', entry.value.id)];
  });
};

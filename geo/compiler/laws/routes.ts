import type { Position } from '../../../src/atlas/place.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

/** About ten metres: only rounding may lie between a line and its waypoint. */
const sameDegrees = 1e-4;

function meets(first: Position, second: Position): boolean {
  return (
    Math.abs(first[0] - second[0]) <= sameDegrees && Math.abs(first[1] - second[1]) <= sameDegrees
  );
}

/** A route runs from its first waypoint to its last. */
export const routesEndAtTheirEnds: Law = ({ routes }) =>
  routes.entries.flatMap((entry): Problem[] => {
    const { from, to, waypoints } = entry.value;
    const [first, last] = [waypoints[0] ?? '', waypoints.at(-1) ?? ''];
    const problems: Problem[] = [];
    if (from !== first) {
      problems.push(problemAt(routes, entry, 'from', `"${first}", the first waypoint`, from));
    }
    if (to !== last)
      problems.push(problemAt(routes, entry, 'to', `"${last}", the last waypoint`, to));
    return problems;
  });

/** The line of a route passes exactly through its waypoints, in their order. */
export const routesPassTheirWaypoints: Law = ({ routes, places }) => {
  const known = places.byId;
  return routes.entries.flatMap((entry): Problem[] => {
    const { waypoints, coordinates } = entry.value;
    if (waypoints.length !== coordinates.length) {
      const expected = `${waypoints.length} positions, one for each waypoint`;
      return [problemAt(routes, entry, 'geometry.coordinates', expected, coordinates.length)];
    }
    return waypoints.flatMap((id, index): Problem[] => {
      const place = known.get(id)?.value;
      const position = coordinates[index];
      if (!place || !position) return [];
      const field = `geometry.coordinates[${index}]`;
      if (!place.position) {
        return [problemAt(routes, entry, `waypoints[${index}]`, 'a place with a position', id)];
      }
      if (meets(place.position, position)) return [];
      const expected = `[${place.position.join(', ')}], the position of "${id}"`;
      return [problemAt(routes, entry, field, expected, position)];
    });
  });
};

/** A line in the air has two ends and nothing between. */
export const airRoutesHaveTwoEnds: Law = ({ routes }) =>
  routes.entries.flatMap((entry) => {
    const { mode, waypoints } = entry.value;
    if (mode !== 'air' || waypoints.length === 2) return [];
    return [problemAt(routes, entry, 'waypoints', 'two ends of an air route', waypoints)];
  });

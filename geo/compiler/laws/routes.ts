import type { Position } from '../../../src/atlas/place.ts';
import { judge, type Law } from './law.ts';

/** About ten metres: only rounding may lie between a line and its waypoint. */
const sameDegrees = 1e-4;

function meets(first: Position, second: Position): boolean {
  return (
    Math.abs(first[0] - second[0]) <= sameDegrees && Math.abs(first[1] - second[1]) <= sameDegrees
  );
}

/** A route runs from its first waypoint to its last. */
export const routesEndAtTheirEnds: Law = ({ routes }) =>
  judge(routes, ({ from, to, waypoints }, report) => {
    const [first, last] = [waypoints[0] ?? '', waypoints.at(-1) ?? ''];
    if (from !== first) report('from', `"${first}", the first waypoint`, from);
    if (to !== last) report('to', `"${last}", the last waypoint`, to);
  });

/** The line of a route passes exactly through its waypoints, in their order. */
export const routesPassTheirWaypoints: Law = ({ routes, places }) =>
  judge(routes, ({ waypoints, coordinates }, report) => {
    if (waypoints.length !== coordinates.length) {
      const expected = `${waypoints.length} positions, one for each waypoint`;
      report('geometry.coordinates', expected, coordinates.length);
      return;
    }
    waypoints.forEach((id, index) => {
      const place = places.byId.get(id)?.value;
      const position = coordinates[index];
      if (!place || !position) return;
      if (!place.position) {
        report(`waypoints[${index}]`, 'a place with a position', id);
      } else if (!meets(place.position, position)) {
        const expected = `[${place.position.join(', ')}], the position of "${id}"`;
        report(`geometry.coordinates[${index}]`, expected, position);
      }
    });
  });

/** A line in the air has two ends and nothing between. */
export const airRoutesHaveTwoEnds: Law = ({ routes }) =>
  judge(routes, ({ mode, waypoints }, report) => {
    if (mode === 'air' && waypoints.length !== 2)
      report('waypoints', 'two ends of an air route', waypoints);
  });

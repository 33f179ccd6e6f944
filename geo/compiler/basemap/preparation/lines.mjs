import { linesOf, polygonsOf, squaredDistance } from './geometry.mjs';
import { feature, readLayer } from './mapshaper.mjs';

/** Claims to land that a boundary line of today's control does not show are called so. */
const CLAIM = / claim$/;
/** A line of a war that has moved since, and one that repeats a border. */
const NOT_DRAWN = ['Ukrainian claim', 'Western Saharan claim'];

/** The farthest a line end is moved, in degrees, to meet the border it belongs to. */
const REACH = 0.15;

/** Lines around areas that one state controls and another claims. */
export function readClaimLines(folder, file, countries) {
  const features = readLayer(folder, file, 'disputed_borders');
  const claims = features.filter(
    ({ properties: { name } }) => CLAIM.test(name) && !NOT_DRAWN.includes(name),
  );
  return asLines(claims, ({ name }) => ({ claim: name }), countries);
}

/** Lines between the provinces of one country. */
export function readProvinceLines(folder, file, country, countries) {
  const layer = 'ne_10m_admin_1_states_provinces_lines';
  const features = readLayer(folder, file, layer, ['-filter', `adm0_a3 === '${country}'`]);
  return asLines(features, () => ({}), countries);
}

function asLines(features, properties, countries) {
  const lines = features.flatMap((item) =>
    linesOf(item.geometry).map((line) => feature('LineString', line, properties(item.properties))),
  );
  return joinEnds(lines, countries);
}

/**
 * Moves loose line ends onto the nearest border point, so that lines and polygons share their
 * nodes. Ends shared with another line stay where they are.
 */
function joinEnds(lines, countries) {
  const ends = lines.flatMap(({ geometry: { coordinates } }) => [
    coordinates[0],
    coordinates.at(-1),
  ]);
  const uses = new Map();
  ends.forEach((end) => uses.set(String(end), (uses.get(String(end)) ?? 0) + 1));
  const loose = ends.filter((end) => uses.get(String(end)) === 1);
  const targets = nearestPoints(loose, countries);
  return lines.map(({ properties, geometry: { coordinates } }) => {
    const line = [...coordinates];
    line[0] = targets.get(String(line[0])) ?? line[0];
    line[line.length - 1] = targets.get(String(line.at(-1))) ?? line.at(-1);
    return feature('LineString', line, properties);
  });
}

function nearestPoints(points, countries) {
  const nearest = new Map();
  const vertices = countries.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
  for (const point of points) {
    let best = REACH ** 2;
    for (const vertex of vertices) {
      if (Math.abs(vertex[1] - point[1]) > REACH) continue;
      const distance = squaredDistance(vertex, point);
      if (distance >= best) continue;
      best = distance;
      nearest.set(String(point), vertex);
    }
  }
  return nearest;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './prepared.mjs';

const routes = join(packageFolder, 'routes.geojson');

/** Where documented lines end and pass, each position once, in longitude and latitude. */
const positions = [
  ...new Map(
    JSON.parse(readFileSync(routes, 'utf8'))
      .features.flatMap(({ geometry: { type, coordinates } }) =>
        type === 'LineString' ? coordinates : coordinates.flat(),
      )
      .map((position) => [String(position), position]),
  ).values(),
];

/** How far, in degrees, a point lies from the nearest place that a documented line leads to or through. */
export function distanceToLines([longitude, latitude]) {
  let nearest = Infinity;
  for (const [x, y] of positions)
    nearest = Math.min(nearest, (longitude - x) ** 2 + (latitude - y) ** 2);
  return Math.sqrt(nearest);
}

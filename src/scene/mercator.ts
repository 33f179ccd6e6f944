import type { Position } from '../atlas/place';

/** A point of the flat map, 512 units wide, with y to the north: the space in which deck.gl draws. */
export type FlatPoint = readonly [x: number, y: number];

const worldSize = 512;
const degree = Math.PI / 180;
/** Where a square Mercator map ends. */
const highestLatitude = 85.05;

/** Web Mercator, kept in double precision so that lengths along a line stay exact. */
export function flatten([longitude, latitude]: Position): FlatPoint {
  const clamped = Math.min(highestLatitude, Math.max(-highestLatitude, latitude));
  const northing = Math.log(Math.tan(Math.PI / 4 + (clamped * degree) / 2));
  return [(longitude / 360 + 0.5) * worldSize, (northing / (2 * Math.PI) + 0.5) * worldSize];
}

/** The position on the globe of a point of the flat map. */
export function unflatten([x, y]: FlatPoint): Position {
  const northing = (y / worldSize - 0.5) * 2 * Math.PI;
  const latitude = (2 * Math.atan(Math.exp(northing)) - Math.PI / 2) / degree;
  return [(x / worldSize - 0.5) * 360, latitude];
}

import type { Bounds } from '../../../../src/atlas/atlas.ts';
import type { Position } from '../../../../src/atlas/place.ts';
import type { Point, Tolerance } from './plane.ts';

/** Units from west to east of the grid of the overview: the whole world in Web Mercator, y to the south. */
export const gridSize = 16384;

const degree = Math.PI / 180;

/** A position in longitude and latitude as a point of the grid, not yet rounded. */
export function onGrid([longitude, latitude]: Position): Point {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * degree) / 2));
  return [gridSize * (longitude / 360 + 0.5), gridSize * (0.5 - northing / (2 * Math.PI))];
}

/** Everything in grid units: a pixel of the first view (zoom 4.5) is 1.5 of them. */
const finest = 1.2;
const growth = 0.009;
const far = { distance: 1900, growth: 0.06 };
const coarsest = 150;

/**
 * How far a simplified line may run from a point: less than a pixel in the first view, more away from it.
 * @param detailed west, south, east and north of the first view in degrees
 */
export function gridTolerance([west, south, east, north]: Bounds): Tolerance {
  const [left, top] = onGrid([west, north]);
  const [right, bottom] = onGrid([east, south]);
  return ([x, y]) => {
    const distance = Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
    const beyond = Math.max(0, distance - far.distance);
    return Math.min(coarsest, finest + growth * distance + far.growth * beyond);
  };
}

/** Units from west to east of the grid of the overview: the whole world in Web Mercator, y to the south. */
export const gridSize = 16384;

const DEGREE = Math.PI / 180;

/** A position in longitude and latitude as a point of the grid, not yet rounded. */
export function onGrid([longitude, latitude]) {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * DEGREE) / 2));
  return [gridSize * (longitude / 360 + 0.5), gridSize * (0.5 - northing / (2 * Math.PI))];
}

/** West, south, east and north of what the overview draws finely: change it for another region. */
export const DETAILED = [62, 33, 99, 52];

/** Everything in grid units: a pixel of the first view (zoom 4.5) is 1.5 of them. */
const FINEST = 1.2;
const GROWTH = 0.009;
const FAR = { distance: 1900, growth: 0.06 };
const COARSEST = 150;

/**
 * How far a simplified line may run from a point: less than a pixel in the first view, more away from it.
 *
 * @param detailed west, south, east and north of the first view in degrees
 */
export function gridTolerance(detailed) {
  const [west, north] = onGrid([detailed[0], detailed[3]]);
  const [east, south] = onGrid([detailed[2], detailed[1]]);
  return ([x, y]) => {
    const distance = Math.hypot(Math.max(0, west - x, x - east), Math.max(0, north - y, y - south));
    const far = Math.max(0, distance - FAR.distance);
    return Math.min(COARSEST, FINEST + GROWTH * distance + FAR.growth * far);
  };
}

/**
 * Boxes of longitudes and latitudes, in degrees. Where one runs across 180°, its east lies beyond 180.
 * @typedef {[west: number, south: number, east: number, north: number]} Box
 */

/** Degrees around the first view in which the base map is as fine as in it. */
const margin = 2;

/**
 * A box that may be written across 180° with an east that is less than its west.
 * @param {Readonly<Box>} box
 * @returns {Box} with its east in the east of its west
 */
export const unrolled = ([west, south, east, north]) => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/**
 * @param {Readonly<Box>} box
 * @param {number} wide degrees to add in the west and the east
 * @param {number} high in the south and the north
 * @returns {Box} in whole degrees
 */
export function grown([west, south, east, north], wide, high) {
  return [
    Math.floor(west - wide),
    Math.max(-85, Math.floor(south - high)),
    Math.ceil(east + wide),
    Math.min(85, Math.ceil(north + high)),
  ];
}

/**
 * The smallest box that holds what the first view shows, on a wide screen and on a narrow one.
 * @param {{ wide: Readonly<Box>, narrow: Readonly<Box> }} bounds of `datapackage.json`
 * @returns {Box}
 */
export function firstViewOf(bounds) {
  const [wide, narrow] = [unrolled(bounds.wide), unrolled(bounds.narrow)];
  return [
    Math.min(wide[0], narrow[0]),
    Math.min(wide[1], narrow[1]),
    Math.max(wide[2], narrow[2]),
    Math.max(wide[3], narrow[3]),
  ];
}

/**
 * The first view and a little more: there the base map bears a close look.
 * @param {{ wide: Readonly<Box>, narrow: Readonly<Box> }} bounds of `datapackage.json`
 */
export const detailedBox = (bounds) => grown(firstViewOf(bounds), margin, margin);

/**
 * Whether a point lies in a box, whichever way round the globe its longitude is counted.
 * @param {Readonly<Box>} box
 * @param {readonly [longitude: number, latitude: number]} point
 */
export const isWithin = ([west, south, east, north], [x, y]) =>
  y > south && y < north && [x - 360, x, x + 360].some((turned) => turned > west && turned < east);

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
 * Whether a line leads across 180°: the shorter way from one of its points to the next does.
 * @param {readonly (readonly number[])[]} line
 */
const runsAcross = (line) =>
  line.some(([x = 0], at) => at > 0 && Math.abs(x - (line[at - 1]?.[0] ?? x)) > 180);

/**
 * @param {Box} box
 * @param {number} by degrees to the east
 * @returns {Box}
 */
const moved = ([west, south, east, north], by) => [west + by, south, east + by, north];

/**
 * A first view as the sheet of the world has it. The sheet is cut at 180°, unless the view or a line of the
 * package runs across: then it is cut opposite the view, which a view beyond -180 or 180 says.
 * @param {{ wide: Readonly<Box>, narrow: Readonly<Box> }} bounds of `datapackage.json`
 * @param {readonly (readonly (readonly number[])[])[]} lines of `routes.geojson`
 * @returns {{ wide: Box, narrow: Box }}
 */
export function sheetView(bounds, lines) {
  const wide = unrolled(bounds.wide);
  const middle = (wide[0] + wide[2]) / 2;
  const own = unrolled(bounds.narrow);
  // Both lie on the same side of the cut.
  const aside = Math.round((middle - (own[0] + own[2]) / 2) / 360) * 360;
  const narrow = moved(own, aside);
  if (wide[2] > 180 || !lines.some(runsAcross)) return { wide, narrow };
  const by = middle > 0 ? -360 : 360;
  return { wide: moved(wide, by), narrow: moved(narrow, by) };
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

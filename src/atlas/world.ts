import type { Bounds } from './atlas';
import type { Position } from './place';

/*
 * The world as one sheet. It is cut at 180°, unless the first view runs across: then the cut lies on the
 * other side of the globe, and longitudes run on beyond 180 in the east.
 */

/** The western edge of the sheet, in degrees: -180, or what lies opposite a first view that runs across 180°. */
export function worldWest([west, , east]: Bounds): number {
  return east > 180 ? (west + east) / 2 - 180 : -180;
}

/** A longitude as the sheet counts it. */
export function turned(longitude: number, edge: number): number {
  if (longitude < edge) return longitude + 360;
  return longitude > edge + 360 ? longitude - 360 : longitude;
}

/** A position as the sheet counts it. */
export const turnedPosition = ([longitude, latitude]: Position, edge: number): Position => [
  turned(longitude, edge),
  latitude,
];

/** A longitude as everybody else counts it, from -180 to 180. */
export const usualLongitude = (longitude: number): number => turned(longitude, -180);

import type { Bounds } from './atlas';
import type { Position } from './place';

/*
 * The world as one sheet. It is cut at 180°, unless the first view or a line runs across: then the cut lies
 * opposite the view, and longitudes run on beyond 180 in the east, or -180 in the west.
 */

/** The western edge of the sheet, in degrees: -180, or what lies opposite a first view beyond -180 or 180. */
export function worldWest([west, , east]: Bounds): number {
  return east > 180 || west < -180 ? (west + east) / 2 - 180 : -180;
}

/** A longitude as the sheet counts it. */
export function turned(longitude: number, edge: number): number {
  const times = (degrees: number) => 360 * Math.max(1, Math.ceil(degrees / 360));
  if (longitude < edge) return longitude + times(edge - longitude);
  const beyond = longitude - edge - 360;
  return beyond > 0 ? longitude - times(beyond) : longitude;
}

/** A position as the sheet counts it. */
export const turnedPosition = ([longitude, latitude]: Position, edge: number): Position => [
  turned(longitude, edge),
  latitude,
];

/** A longitude as everybody else counts it, from -180 to 180. */
export const usualLongitude = (longitude: number): number => turned(longitude, -180);

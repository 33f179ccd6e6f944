import extent from '../../../geo/basemap/relief.json';
import reliefUrl from '../../../geo/basemap/relief.webp?url';
import type { Position } from '../../atlas/place';

/** The picture of the relief, in greys: `tint` gives it the colours of a theme. */
export { reliefUrl };

/** Where that picture lies: its corners in Web Mercator, from the north-west, clockwise. */
export const reliefCorners = [corner(0), corner(1), corner(2), corner(3)] as const;

function corner(index: number): Position {
  const [longitude = 0, latitude = 0] = extent.coordinates[index] ?? [];
  return [longitude, latitude];
}

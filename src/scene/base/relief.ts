import extent from '../../../geo/basemap/relief.json';
import reliefUrl from '../../../geo/basemap/relief.webp?url';
import type { Position } from '../../atlas/place';
import type { ThemeName } from '../../theme';

/** The picture of the relief, in greys: `reliefTints` says what they become in a theme. */
export { reliefUrl };

/** Where that picture lies: its corners in Web Mercator, from the north-west, clockwise. */
export const reliefCorners = [corner(0), corner(1), corner(2), corner(3)] as const;

function corner(index: number): Position {
  const [longitude = 0, latitude = 0] = extent.coordinates[index] ?? [];
  return [longitude, latitude];
}

/** Red, green and blue of shadow and light, 0 to 255, and how strong the deepest and the brightest are, 0 to 1. */
export interface ReliefTint {
  readonly shadow: readonly [number, number, number];
  readonly shadowStrength: number;
  readonly light: readonly [number, number, number];
  readonly lightStrength: number;
}

/** On paper the shadows are brown ink and the lights are bare paper; on ink the lights do the work. */
export const reliefTints: Readonly<Record<ThemeName, ReliefTint>> = {
  light: {
    shadow: [104, 84, 56],
    shadowStrength: 0.85,
    light: [255, 254, 248],
    lightStrength: 0.75,
  },
  dark: { shadow: [0, 3, 6], shadowStrength: 0.75, light: [150, 168, 182], lightStrength: 0.46 },
};

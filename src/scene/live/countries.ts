import { baseSize, basePath } from '../base/overview';
import type { FlatPoint } from '../mercator';

/** Units of the flat map to the width of the world. */
const worldSize = 512;

/**
 * Tells in which country of the base map a point lies. It asks the outlines the page carries and not what
 * is drawn, which a browser may leave out where it is hidden.
 */
export function createCountries() {
  const outlines = new Map<string, Path2D>();
  let context: CanvasRenderingContext2D | null | undefined;
  return {
    /** @param isoNumeric ISO 3166-1 number @param point on the flat map */
    hold: (isoNumeric: string, [x, y]: FlatPoint): boolean => {
      context ??= document.createElement('canvas').getContext('2d');
      const outline =
        outlines.get(isoNumeric) ?? new Path2D(basePath(`base-country-${isoNumeric}`));
      outlines.set(isoNumeric, outline);
      const unit = baseSize() / worldSize;
      return context?.isPointInPath(outline, x * unit, (worldSize - y) * unit, 'evenodd') ?? false;
    },
  };
}

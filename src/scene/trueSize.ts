import type { Sign } from './scene';

/** From this zoom the circle of the documented size says more than the symbol. */
const trueSizeZoom = 6;
/** Kilometres around the equator to a unit of the flat map. */
const kilometresPerUnit = 40_075.017 / 512;

/**
 * The radius of the circle of a sign's documented size, in units of the flat map, which Mercator stretches;
 * undefined where none is drawn.
 */
export function trueRadiusOf(
  { position, squareKilometres }: Sign,
  zoom: number,
): number | undefined {
  if (squareKilometres === undefined || zoom < trueSizeZoom) return undefined;
  const kilometres = kilometresPerUnit * Math.cos((position[1] * Math.PI) / 180);
  return Math.sqrt(squareKilometres / Math.PI) / kilometres;
}

import type { Position } from '../../atlas/place';
import { percentOf, widthAtZoom, type Stage } from '../stage';

/** Decimals of a percentage that keep a position within a quarter of a pixel at a zoom. */
function decimalsAt(stage: Stage, zoom: number): number {
  return Math.max(0, Math.ceil(Math.log10(2 * widthAtZoom(stage, zoom)) - 2));
}

/** A position as the two lengths an svg element takes, in percent of the stage. */
export function placed(
  stage: Stage,
  position: Position,
  zoom: number,
): readonly [x: string, y: string] {
  const decimals = decimalsAt(stage, zoom);
  const [x, y] = percentOf(stage, position);
  return [`${Number(x.toFixed(decimals))}%`, `${Number(y.toFixed(decimals))}%`];
}

import { discRadius, widthScaleAt } from '../../magnitudes';
import type { Point } from '../../point';
import type { PortMark, ThroughputMark } from '../../scene';
import { portScale } from './look';

/** Half of the line that symbols are outlined with, in the units they are drawn in. */
const outline = 0.9;

/** A square, a circle, a triangle or a diamond, as `shapes.ts` draws them. */
function awayFromForm(mode: string, { x, y }: Point): number {
  if (mode === 'rail') return Math.max(Math.abs(x), Math.abs(y)) - 4.8;
  if (mode === 'sea') return (Math.abs(x) + Math.abs(y) - 6.4) * Math.SQRT1_2;
  if (mode !== 'air') return Math.hypot(x, y) - 5.2;
  const side = (10.6 * Math.abs(x) - 6.2 * (y + 5.9)) / Math.hypot(10.6, 6.2);
  return Math.max(y - 4.7, side);
}

/** From the form that names the mode of a port. */
export function awayFromPort({ mode }: PortMark, { x, y }: Point, zoom: number): number {
  const scale = portScale(zoom);
  return (awayFromForm(mode, { x: x / scale, y: y / scale }) - outline) * scale;
}

/** From the disc of a throughput, as large as it becomes in the interval. */
export function awayFromDisc({ from, to }: ThroughputMark, { x, y }: Point, zoom: number): number {
  return Math.hypot(x, y) - discRadius(Math.max(from, to)) * widthScaleAt(zoom);
}

import { discRadius, widthScaleAt } from '../magnitudes';
import type { Point } from '../point';
import { areaScale, portScale } from '../portLook';
import type { AreaMark, PortMark, ThroughputMark } from '../scene';

/**
 * How far outside of what is drawn a point lies, in pixels; 0 or less within it. Points are told from the
 * middle of the shape, across and down.
 */
type Away = number;

/** Half of the line that symbols are outlined with, in the units they are drawn in. */
const outline = 0.9;
/** From the middle of the cogged ring of an area to the ends of its cogs. */
const cogs = 12.6;
/** From this zoom an area is a circle of its documented size as well. */
const trueSizeZoom = 6;
/** Kilometres around the equator to a unit of the flat map. */
const kilometresPerUnit = 40_075.017 / 512;

/** A square, a circle or a triangle, as `svg/symbols.ts` draws them. */
function awayFromForm(mode: string, { x, y }: Point): Away {
  if (mode === 'rail') return Math.max(Math.abs(x), Math.abs(y)) - 4.8;
  if (mode !== 'air') return Math.hypot(x, y) - 5.2;
  const side = (10.6 * Math.abs(x) - 6.2 * (y + 5.9)) / Math.hypot(10.6, 6.2);
  return Math.max(y - 4.7, side);
}

/** From the form that names the mode of a port. */
export function awayFromPort({ mode }: PortMark, { x, y }: Point, zoom: number): Away {
  const scale = portScale(zoom);
  return (awayFromForm(mode, { x: x / scale, y: y / scale }) - outline) * scale;
}

/** From the cogged ring of an area and what it encloses. */
export function awayFromArea({ x, y }: Point, zoom: number): Away {
  return Math.hypot(x, y) - cogs * areaScale(zoom);
}

/**
 * From the circle of an area's documented size; infinitely far where none is drawn.
 * @param scale pixels to a unit of the flat map
 */
export function awayFromExtent(area: AreaMark, { x, y }: Point, zoom: number, scale: number): Away {
  if (zoom < trueSizeZoom) return Infinity;
  const stretched = kilometresPerUnit * Math.cos((area.position[1] * Math.PI) / 180);
  const radius = (Math.sqrt(area.squareKilometres / Math.PI) / stretched) * scale;
  return Math.hypot(x, y) - radius;
}

/** From the disc of a throughput, as large as it becomes in the interval. */
export function awayFromDisc({ from, to }: ThroughputMark, { x, y }: Point, zoom: number): Away {
  return Math.hypot(x, y) - discRadius(Math.max(from, to)) * widthScaleAt(zoom);
}

/** From a box of which both corners are told as the point is. */
export function awayFromBox(
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
  { x, y }: Point,
): Away {
  const [across, down] = [Math.max(left - x, x - right), Math.max(top - y, y - bottom)];
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
}

import { weightAt } from '../magnitudes';
import type { FlatPoint } from '../mercator';
import { isCovered, type Strip } from '../strip';
import { flatPathOf, distanceAt, kilometreAt, spotAt } from '../flatPath';
import { onGrid, type Grid } from './grid';
import { inset, markerOutline } from './markerOutlines';
import type { MarkerPlan } from './markerPlan';

/** One marker: its corners in units of the grid, and its number in its lane, the same while it moves. */
export interface MarkerSpot {
  readonly corners: readonly FlatPoint[];
  readonly number: number;
}

/** Whether a point, in pixels from the top left corner of the stage, is wanted. */
export type Wanted = (x: number, y: number) => boolean;

/** A marker grows as it enters the line and shrinks as it leaves it; below this it is gone. */
const smallest = 0.3;
/** The line around a hollow marker, in pixels. */
const hollowLine = 1.15;
/** How far from an end it has its full size, in its own lengths. */
const grown = 0.6;

/**
 * A marker in its lane where so much of the width of the ribbon is left: corners in pixels from the middle
 * of the ribbon, x ahead, y to the right.
 */
export function outlineAt(
  { mode }: Strip,
  plan: MarkerPlan,
  weight: number,
  scale = 1,
): readonly FlatPoint[] {
  const [length, height] = plan.sizeAt(weight);
  const full = markerOutline(mode, [length * scale, height * scale]);
  const outline = plan.look === 'hollow' ? inset(full, hollowLine / 2) : full;
  const aside = plan.aside * plan.width * weight;
  return outline.map(([ahead, across]) => [ahead, across + aside]);
}

/** Where the markers of a strip stand, turned to where they go. */
export function markerSpots(
  strip: Strip,
  plan: MarkerPlan,
  grid: Grid,
  zoom: number,
  wanted: Wanted,
): MarkerSpot[] {
  const flatPath = flatPathOf(strip.path);
  const pixels = 2 ** zoom;
  /** Units of the grid for a pixel. */
  const unit = grid.scale / pixels;
  const pixelOf = (kilometre: number) => distanceAt(flatPath, kilometre) * pixels;
  const [start, end] = [pixelOf(strip.stretch[0]), pixelOf(strip.stretch[1])];
  const anchor = pixelOf(strip.full[0]);
  const spots: MarkerSpot[] = [];

  function put(place: number, heading: 1 | -1, number: number): void {
    const kilometre = kilometreAt(flatPath, place / pixels);
    const weight = isCovered(strip, kilometre) ? 0 : weightAt(kilometre, strip.full);
    if (weight < plan.leastWeight) return;
    const [length] = plan.sizeAt(weight);
    const scale = Math.min(1, Math.min(place - start, end - place) / (length * grown));
    if (scale < smallest) return;
    const spot = spotAt(flatPath, place / pixels);
    // In whole units, so that markers that are turned alike have the same steps from corner to corner.
    const [x = 0, y = 0] = onGrid(grid, spot.point).map(Math.round);
    if (!wanted(x / unit, y / unit)) return;
    // On the grid y points down, on the flat map up.
    const [alongX, alongY] = [spot.heading[0] * heading, -spot.heading[1] * heading];
    const corners = outlineAt(strip, plan, weight, scale).map(([forward, across]): FlatPoint => [
      x + (forward * alongX - across * alongY) * unit,
      y + (forward * alongY + across * alongX) * unit,
    ]);
    spots.push({ corners, number });
  }

  for (const heading of plan.lanes) {
    const numberAt = (place: number) => (heading * (place - anchor)) / plan.spacing - plan.phase;
    const [one, other] = [numberAt(start), numberAt(end)];
    const last = Math.max(one, other);
    for (let number = Math.ceil(Math.min(one, other)); number <= last; number += 1)
      put(anchor + heading * plan.spacing * (number + plan.phase), heading, number);
  }
  return spots;
}

import { kilometreOf, positionAt } from '../../flows/path';
import type { Label, Ribbon } from '../scene';

/** Text size of a figure at the overview, in pixels. */
const figureSize = 13.5;
/** Kilometres to both sides of a gate by which the heading of a ribbon is judged. */
const headingReach = 60;

const prefix = 'figure:';
const known = new WeakMap<readonly Ribbon[], ReadonlyMap<string, Ribbon>>();

/** An index over the ribbons of a scene, made once, since every figure asks. */
function byId(ribbons: readonly Ribbon[]): ReadonlyMap<string, Ribbon> {
  const index = known.get(ribbons) ?? new Map(ribbons.map((ribbon) => [ribbon.id, ribbon]));
  known.set(ribbons, index);
  return index;
}

/** How a figure has to keep away from the ribbon it belongs to: how far, in its text size, and to which side. */
export function besideRibbon({ id, position }: Label, ribbons: readonly Ribbon[]) {
  const ribbon = byId(ribbons).get(id.slice(prefix.length));
  if (!ribbon) return { offset: 1, steep: false };
  const { path, to, perPixel } = ribbon;
  const middle = kilometreOf(path, position);
  const [west, south] = positionAt(path, middle - headingReach);
  const [east, north] = positionAt(path, middle + headingReach);
  const width = perPixel > 0 ? to / perPixel : 0;
  return {
    offset: 0.45 + width / figureSize,
    steep: Math.abs(north - south) > Math.abs(east - west) * 0.75,
  };
}

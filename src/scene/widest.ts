import type { Ribbon } from './scene';

function widthOf({ from, to, perPixel }: Ribbon): number {
  return perPixel > 0 ? (from + to) / perPixel : 0;
}

/** Where in a list of falling widths one more belongs: after those that are as wide. */
function placeOf(widths: readonly number[], width: number): number {
  let low = 0;
  let high = widths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((widths[middle] ?? 0) >= width) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The widest ribbons over a stop, the widest first, and those that are selected whatever their width.
 * What costs something for each ribbon it is done for (a number on the map, a shape under the pointer) is
 * done for these only: among thousands of hairlines none could be read or hit. It looks at each ribbon
 * once and sorts no more than it keeps.
 */
export function widest(ribbons: readonly Ribbon[], most: number): readonly Ribbon[] {
  const kept: Ribbon[] = [];
  const widths: number[] = [];
  for (const ribbon of ribbons) {
    const width = widthOf(ribbon);
    if (kept.length === most && width <= (widths[most - 1] ?? 0)) continue;
    const place = placeOf(widths, width);
    kept.splice(place, 0, ribbon);
    widths.splice(place, 0, width);
    if (kept.length > most) {
      kept.pop();
      widths.pop();
    }
  }
  if (kept.length < most) return kept;
  const among = new Set(kept);
  return [...kept, ...ribbons.filter((ribbon) => ribbon.selected && !among.has(ribbon))];
}

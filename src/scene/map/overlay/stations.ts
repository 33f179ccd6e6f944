import type { Path } from '../../../flows/path';
import { flatten, type FlatPoint } from './mercator';

/** A point on a line at which the ribbon has a cross-section. */
export interface Station {
  readonly point: FlatPoint;
  readonly kilometre: number;
}

/** Points nearer to each other than this, in flat units, are one: a tenth of a pixel at the overview. */
const leastStep = 0.025;
/** Longest stretch between two cross-sections, so that a taper bends smoothly. */
const longestStep = 60;

/** The point of the flat map after so many kilometres, on the straight piece of the map it lies on. */
function interpolate(before: Station, after: Station, kilometre: number): Station {
  const span = after.kilometre - before.kilometre;
  const share = span > 0 ? (kilometre - before.kilometre) / span : 0;
  const [x, y] = before.point;
  return {
    point: [x + (after.point[0] - x) * share, y + (after.point[1] - y) * share],
    kilometre,
  };
}

/** Kilometres at which one piece of the line needs extra points. */
function cuts(before: Station, after: Station, wanted: readonly number[]): number[] {
  const span = after.kilometre - before.kilometre;
  const count = Math.ceil(span / longestStep);
  const even = Array.from(
    { length: Math.max(0, count - 1) },
    (_, index) => before.kilometre + ((index + 1) * span) / count,
  );
  const inside = wanted.filter((cut) => cut > before.kilometre && cut < after.kilometre);
  return [...even, ...inside].sort((one, other) => one - other);
}

function isApart(one: Station, other: Station): boolean {
  return Math.hypot(one.point[0] - other.point[0], one.point[1] - other.point[1]) >= leastStep;
}

/** A bend between pieces shorter than this, in flat units, is no bend of the line: joints of smoothed pieces. */
const joint = 0.06;
const sharpest = 0.8;

/** Whether the last point of a line is a kink too small to be seen; a wide ribbon would fold there. */
function isKink(line: readonly Station[], next: Station): boolean {
  const last = line[line.length - 1];
  const before = line[line.length - 2];
  if (!last || !before) return false;
  const [x, y] = [last.point[0] - before.point[0], last.point[1] - before.point[1]];
  const [toX, toY] = [next.point[0] - last.point[0], next.point[1] - last.point[1]];
  const [arriving, leaving] = [Math.hypot(x, y), Math.hypot(toX, toY)];
  const cosine = (x * toX + y * toY) / (arriving * leaving);
  return cosine < 0 || (cosine < sharpest && Math.min(arriving, leaving) < joint);
}

/**
 * The stretch of a line from one kilometre to another, with points where the line bends, where the
 * ribbon changes, and often enough for the rest.
 */
export function stations(
  path: Path,
  from: number,
  to: number,
  wanted: readonly number[] = [],
): Station[] {
  const start = Math.max(0, from);
  const end = Math.min(path.length, to);
  const needed = [start, ...wanted, end];
  const all: Station[] = [];
  path.positions.forEach((position, index) => {
    const station = { point: flatten(position), kilometre: path.kilometres[index] ?? 0 };
    const before = all[all.length - 1];
    if (before)
      for (const cut of cuts(before, station, needed)) all.push(interpolate(before, station, cut));
    all.push(station);
  });
  const stretch = all.filter(({ kilometre }) => kilometre >= start && kilometre <= end);
  const thinned: Station[] = [];
  stretch.forEach((station, index) => {
    const before = thinned[thinned.length - 1];
    const last = index === stretch.length - 1;
    if (before && !isApart(before, station)) {
      // The end of the line is kept and the point beside it goes.
      if (last && thinned.length > 1) thinned[thinned.length - 1] = station;
      return;
    }
    while (isKink(thinned, station)) thinned.pop();
    thinned.push(station);
  });
  return thinned;
}

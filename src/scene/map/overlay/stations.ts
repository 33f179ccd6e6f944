import type { Path } from '../../../flows/path';
import { flatten, type FlatPoint } from '../../mercator';

/** A point on a line at which the ribbon has a cross-section. */
export interface Station {
  readonly point: FlatPoint;
  readonly kilometre: number;
}

/** Points nearer to each other than this, in flat units, are one: a tenth of a pixel at the overview. */
const leastStep = 0.025;
/** Longest stretch between two cross-sections where the ribbon changes, so that a taper bends smoothly. */
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

/** What decides where a line has stations, beside its own bends. */
export interface Stretch {
  /** Kilometres at which the stretch begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Kilometres at which the ribbon changes. */
  readonly wanted: readonly number[];
  /** Whether its width changes along the way, so that long pieces have to be divided. */
  readonly changes: boolean;
}

/** Adds the stations that one piece of the line needs between its ends, and inside the stretch. */
function divide(
  line: Station[],
  before: Station,
  after: Station,
  { from, to, wanted, changes }: Stretch,
): void {
  const span = after.kilometre - before.kilometre;
  const count = changes ? Math.ceil(span / longestStep) : 1;
  const inside = wanted.filter((cut) => cut > before.kilometre && cut < after.kilometre);
  if (count < 2 && inside.length === 0) return;
  const cuts = [...inside];
  for (let index = 1; index < count; index += 1)
    cuts.push(before.kilometre + (index * span) / count);
  for (const cut of cuts.sort((one, other) => one - other))
    if (cut >= from && cut <= to) line.push(interpolate(before, after, cut));
}

/** The stations of a stretch with all the bends of its line, however close they are. */
function everyStation(path: Path, stretch: Stretch): Station[] {
  const { from, to } = stretch;
  const line: Station[] = [];
  let before: Station | undefined;
  path.positions.forEach((position, index) => {
    const kilometre = path.kilometres[index] ?? 0;
    // Only the pieces that reach into the stretch are flattened.
    if ((path.kilometres[index + 1] ?? kilometre) < from) return;
    if (before && before.kilometre > to) return;
    const station = { point: flatten(position), kilometre };
    if (before) divide(line, before, station, stretch);
    if (kilometre >= from && kilometre <= to) line.push(station);
    before = station;
  });
  return line;
}

function isApart(one: Station, other: Station): boolean {
  const [x, y] = [other.point[0] - one.point[0], other.point[1] - one.point[1]];
  return x * x + y * y >= leastStep * leastStep;
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
  const product = x * toX + y * toY;
  if (product < 0) return true;
  const [arriving, leaving] = [x * x + y * y, toX * toX + toY * toY];
  if (Math.min(arriving, leaving) >= joint * joint) return false;
  return product < sharpest * Math.sqrt(arriving * leaving);
}

/**
 * The stretch of a line from one kilometre to another, with points where the line bends, where the
 * ribbon changes, and often enough for the rest.
 */
export function stations(path: Path, { from, to, wanted, changes }: Stretch): Station[] {
  const start = Math.max(0, from);
  const end = Math.min(path.length, to);
  const needed = [start, ...wanted, end];
  const every = everyStation(path, { from: start, to: end, wanted: needed, changes });
  const thinned: Station[] = [];
  every.forEach((station, index) => {
    const before = thinned[thinned.length - 1];
    const last = index === every.length - 1;
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

import type { Path } from '../../../flows/path';
import { unflatten, type FlatPoint } from './mercator';
import { stations, type Station } from './stations';

/** Everything about the cross-sections of a strip that its line alone decides. */
export interface Sections {
  readonly count: number;
  /** Longitude, latitude, and the two numbers of the normal, for each section. */
  readonly places: Float32Array;
  /** Flat distance from the first section. */
  readonly distances: Float64Array;
  readonly kilometres: Float64Array;
}

/** How far a corner may run out at a sharp bend, in half widths. */
const longestMiter = 1.6;

function direction(from: FlatPoint, to: FlatPoint): FlatPoint {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : [1, 0];
}

/** The left normal of a line at a station; at a bend, long enough that both edges stay parallel. */
function normalAt(line: readonly Station[], index: number): FlatPoint {
  const here = line[index];
  if (!here) return [0, 1];
  const before = line[index - 1] ?? here;
  const after = line[index + 1] ?? here;
  const arriving = before === here ? undefined : direction(before.point, here.point);
  const leaving = after === here ? undefined : direction(here.point, after.point);
  const one = arriving ?? leaving ?? [1, 0];
  const other = leaving ?? one;
  const middle = direction([0, 0], [one[0] + other[0], one[1] + other[1]]);
  const cosine = middle[0] * other[0] + middle[1] * other[1];
  const reach = Math.min(longestMiter, 1 / Math.max(0.1, cosine));
  return [-middle[1] * reach, middle[0] * reach];
}

function compute(path: Path, stretch: readonly number[], full: readonly number[]): Sections {
  const [from = 0, to = path.length] = stretch;
  const line = stations(path, from, to, full);
  const places = new Float32Array(line.length * 4);
  const distances = new Float64Array(line.length);
  let distance = 0;
  line.forEach(({ point }, index) => {
    const before = line[index - 1]?.point;
    if (before) distance += Math.hypot(point[0] - before[0], point[1] - before[1]);
    distances[index] = distance;
    places.set(unflatten(point), index * 4);
    places.set(normalAt(line, index), index * 4 + 2);
  });
  const kilometres = Float64Array.from(line, ({ kilometre }) => kilometre);
  return { count: line.length, places, distances, kilometres };
}

const known = new WeakMap<Path, Map<string, Sections>>();

/** The cross-sections of a stretch of a line; computed once for as long as the line lives. */
export function sectionsOf(
  path: Path,
  stretch: readonly [number, number],
  full: readonly [number, number],
): Sections {
  const ofPath = known.get(path) ?? new Map<string, Sections>();
  known.set(path, ofPath);
  const key = [...stretch, ...full].join();
  const sections = ofPath.get(key) ?? compute(path, stretch, full);
  ofPath.set(key, sections);
  return sections;
}

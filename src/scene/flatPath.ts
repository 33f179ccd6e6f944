import type { Path } from '../flows/path';
import { flatten, type FlatPoint } from './mercator';

/** A path on the flat map: its points, and for each the kilometres and the flat distance from the start. */
export interface FlatPath {
  readonly points: readonly FlatPoint[];
  readonly kilometres: readonly number[];
  readonly distances: readonly number[];
  /** Flat distance from end to end. */
  readonly length: number;
}

const known = new WeakMap<Path, FlatPath>();

function measure(path: Path): FlatPath {
  const points = path.positions.map(flatten);
  let length = 0;
  const distances = points.map((point, index) => {
    const before = points[index - 1] ?? point;
    const [x, y] = [point[0] - before[0], point[1] - before[1]];
    length += Math.sqrt(x * x + y * y);
    return length;
  });
  return { points, kilometres: path.kilometres, distances, length };
}

/** The flat path of a path, worked out once for as long as the path lives. */
export function flatPathOf(path: Path): FlatPath {
  const flatPath = known.get(path) ?? measure(path);
  known.set(path, flatPath);
  return flatPath;
}

/** The index of the last number that is not above a value, in rising numbers; 0 when all are. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number in the second list that stands where a value stands in the first. */
function carried(from: readonly number[], to: readonly number[], value: number): number {
  const index = lastUpTo(from, value);
  const [start, end] = [from[index] ?? 0, from[index + 1] ?? 0];
  const [first, second] = [to[index] ?? 0, to[index + 1] ?? to[index] ?? 0];
  const share = end > start ? Math.min(1, Math.max(0, (value - start) / (end - start))) : 0;
  return first + (second - first) * share;
}

export function distanceAt({ kilometres, distances }: FlatPath, kilometre: number): number {
  return carried(kilometres, distances, kilometre);
}

export function kilometreAt({ kilometres, distances }: FlatPath, distance: number): number {
  return carried(distances, kilometres, distance);
}

/** A point of a flat path, and which way it leads there (a direction of length 1). */
export interface Spot {
  readonly point: FlatPoint;
  readonly heading: FlatPoint;
}

/** The spot after a flat distance, clamped to the ends. */
export function spotAt({ points, distances }: FlatPath, distance: number): Spot {
  const index = Math.min(lastUpTo(distances, distance), Math.max(0, points.length - 2));
  const from = points[index] ?? [0, 0];
  const to = points[index + 1] ?? from;
  const [start, end] = [distances[index] ?? 0, distances[index + 1] ?? 0];
  const share = end > start ? Math.min(1, Math.max(0, (distance - start) / (end - start))) : 0;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return {
    point: [from[0] + x * share, from[1] + y * share],
    heading: length > 0 ? [x / length, y / length] : [1, 0],
  };
}

/** The piece of a flat path between two flat distances. */
export function pieceOf(flatPath: FlatPath, from: number, to: number): readonly FlatPoint[] {
  const [start, end] = [Math.max(0, from), Math.min(flatPath.length, to)];
  if (!(end > start)) return [];
  const { points, distances } = flatPath;
  const first = lastUpTo(distances, start) + 1;
  const last = lastUpTo(distances, end);
  const between = points.slice(first, (distances[last] ?? 0) < end ? last + 1 : last);
  return [spotAt(flatPath, start).point, ...between, spotAt(flatPath, end).point];
}

import type { Path } from '../../flows/path';
import { flatten, type FlatPoint } from '../mercator';

/** A line on the flat map, with what has to be known of it to leave it out quickly. */
interface FlatLine {
  readonly points: readonly FlatPoint[];
  readonly least: FlatPoint;
  readonly most: FlatPoint;
}

const known = new WeakMap<Path, FlatLine>();

function flatLineOf(path: Path): FlatLine {
  const former = known.get(path);
  if (former) return former;
  const points = path.positions.map(flatten);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const line: FlatLine = {
    points,
    least: [Math.min(...xs), Math.min(...ys)],
    most: [Math.max(...xs), Math.max(...ys)],
  };
  known.set(path, line);
  return line;
}

/** How far a point is from the straight piece between two others. */
export function distanceToPiece(point: FlatPoint, from: FlatPoint, to: FlatPoint): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const square = x * x + y * y;
  const along = square > 0 ? ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / square : 0;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - share * x, point[1] - from[1] - share * y);
}

/**
 * How far a point of the flat map is from a path, or from the stretch of it between two kilometres, in
 * units of the flat map; infinite beyond `reach`, which makes it quick for the many that are far away.
 */
export function distanceToPath(
  point: FlatPoint,
  path: Path,
  reach: number,
  [from, to]: readonly [number, number] = [0, path.length],
): number {
  const { points, least, most } = flatLineOf(path);
  const [x, y] = point;
  const isFar =
    x < least[0] - reach || y < least[1] - reach || x > most[0] + reach || y > most[1] + reach;
  if (isFar) return Infinity;
  let nearest = Infinity;
  points.forEach((start, index) => {
    const end = points[index + 1];
    if (!end) return;
    if ((path.kilometres[index + 1] ?? 0) < from || (path.kilometres[index] ?? 0) > to) return;
    nearest = Math.min(nearest, distanceToPiece(point, start, end));
  });
  return nearest <= reach ? nearest : Infinity;
}

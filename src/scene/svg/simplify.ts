import type { FlatPoint } from '../mercator';

/** Tells how far a point lies from the straight line between two others. */
function distanceFrom(from: FlatPoint, to: FlatPoint): (point: FlatPoint) => number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(x * x + y * y);
  return (point) => {
    const [dx, dy] = [point[0] - from[0], point[1] - from[1]];
    return length > 0 ? Math.abs(dx * y - dy * x) / length : Math.sqrt(dx * dx + dy * dy);
  };
}

/** A line without the points that lie nearer to it than the tolerance (Douglas and Peucker). */
export function simplified(line: readonly FlatPoint[], tolerance: number): readonly FlatPoint[] {
  const last = line.length - 1;
  if (last < 2) return line;
  const kept = new Set([0, last]);
  const open: [from: number, to: number][] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [start, end] = [line[from], line[to]];
    let [farthest, most] = [0, tolerance];
    if (!start || !end) continue;
    const distanceTo = distanceFrom(start, end);
    for (let index = from + 1; index < to; index += 1) {
      const away = distanceTo(line[index] ?? start);
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

import type { FlatPoint } from '../mercator';
import { onGrid, type Grid } from './grid';
import { simplified } from './simplify';

/** How far a drawn line may leave the true one, in units of the grid: a quarter of a pixel or less. */
const tolerance = 1;

/** Numbers of a path with no more between them than it needs. */
function joined(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number)))
    .join('');
}

/** Points in units of the grid as one subpath: a start, then whole steps; '' for less than a line. */
export function subpath(points: readonly FlatPoint[]): string {
  let [x, y] = [0, 0];
  const steps: number[] = [];
  points.forEach((point, index) => {
    const [nextX, nextY] = [Math.round(point[0]), Math.round(point[1])];
    if (index > 0 && (nextX !== x || nextY !== y)) steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  });
  const [first] = points;
  if (!first || steps.length === 0) return '';
  return `M${joined([Math.round(first[0]), Math.round(first[1])])}l${joined(steps)}`;
}

/** A line of the flat map as a subpath, with as many points as the grid can tell apart. */
export function lineData(line: readonly FlatPoint[], grid: Grid): string {
  return subpath(
    simplified(
      line.map((point) => onGrid(grid, point)),
      tolerance,
    ),
  );
}

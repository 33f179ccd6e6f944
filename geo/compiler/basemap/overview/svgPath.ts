import type { Shape } from './order.ts';
import { firstOf, isRing, lastOf, type Line, type Point } from './plane.ts';

function steps([startX, startY]: Point, points: Line): string {
  let [x, y] = [startX, startY];
  return points
    .flatMap(([nextX, nextY]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    })
    .map((step, index) => (index > 0 && step >= 0 ? ` ${String(step)}` : String(step)))
    .join('');
}

/**
 * SVG path text of polygons or lines on an integer grid, in the shortest common form: every part starts
 * with `m`, relative to the start of the ring or the end of the line before (at first to 0 0), and goes on
 * in relative steps. Rings end with `z`; the last ring of a polygon ends with `Z`, which draws the same
 * and tells a reader of the path which holes belong to which outline. Fill it by the even-odd rule.
 */
export function svgPath(shapes: readonly Shape[]): string {
  let pen: Point = [0, 0];
  const part = (points: Line, isLast: boolean) => {
    const isClosed = isRing(points);
    const corners = isClosed ? points.slice(0, -1) : points;
    const text = `m${steps(pen, corners)}`;
    pen = isClosed ? firstOf(corners) : lastOf(corners);
    if (!isClosed) return text;
    return `${text}${isLast ? 'Z' : 'z'}`;
  };
  return shapes
    .flatMap((parts) => parts.map((points, index) => part(points, index === parts.length - 1)))
    .join('');
}

/** A point of the plane, y to the south. */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

/** How far a simplified line may run from a point. */
export type Tolerance = (point: Point) => number;

const origin: Point = [0, 0];
const at = (line: Line, index: number): Point => line[index] ?? origin;

export const isSame = ([x, y]: Point, [otherX, otherY]: Point): boolean =>
  x === otherX && y === otherY;
export const firstOf = (line: Line): Point => at(line, 0);
export const lastOf = (line: Line): Point => at(line, line.length - 1);
export const isRing = (line: Line): boolean => isSame(firstOf(line), lastOf(line));

/** Signed area of a ring of the plane: positive when it runs clockwise on a screen, y pointing down. */
export function planeArea(ring: Line): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x1, y1], [x2, y2]] = [at(ring, index - 1), at(ring, index)];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** Distance from a point of the plane to the segment between two others. */
function planeDistance([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [acrossX, acrossY] = [endX - startX, endY - startY];
  const length = acrossX * acrossX + acrossY * acrossY;
  const along = length === 0 ? 0 : ((x - startX) * acrossX + (y - startY) * acrossY) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - startX - share * acrossX, y - startY - share * acrossY);
}

function worstPoint(line: Line, start: number, end: number, toleranceAt: Tolerance) {
  let worst: number | undefined;
  let excess = 1;
  for (let index = start + 1; index < end; index += 1) {
    const point = at(line, index);
    const ratio = planeDistance(point, at(line, start), at(line, end)) / toleranceAt(point);
    if (ratio > excess) [excess, worst] = [ratio, index];
  }
  return worst;
}

function farthest(line: Line): number {
  const [x0, y0] = firstOf(line);
  const from = ([x, y]: Point) => Math.hypot(x - x0, y - y0);
  return line.reduce(
    (best, point, index) => (from(point) > from(at(line, best)) ? index : best),
    0,
  );
}

/** Douglas-Peucker in the plane; the tolerance depends on the place, and the ends stay. */
export function simplifyInPlane(line: Line, toleranceAt: Tolerance): Line {
  if (line.length < 3) return line;
  const kept = new Set([0, line.length - 1, ...(isRing(line) ? [farthest(line)] : [])]);
  const anchors = [...kept].sort((one, other) => one - other);
  const spans = anchors.slice(1).map((end, index) => [anchors[index] ?? 0, end] as const);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [start, end] = span;
    const worst = worstPoint(line, start, end, toleranceAt);
    if (worst === undefined) continue;
    kept.add(worst);
    spans.push([start, worst], [worst, end]);
  }
  return line.filter((_, index) => kept.has(index));
}

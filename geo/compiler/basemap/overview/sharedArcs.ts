import { firstOf, isRing, lastOf, type Line, type Point } from './plane.ts';

type IsJunction = (point: Point) => boolean;

/** The points at which a line ends or at which lines part. */
function junctionsOf(lines: readonly Line[]): IsJunction {
  const neighbours = new Map<string, Set<string>>();
  const ends = new Set<string>();
  const connect = (point: string, other: string) => {
    const known = neighbours.get(point);
    if (known) known.add(other);
    else neighbours.set(point, new Set([other]));
  };
  for (const line of lines) {
    const names = line.map(String);
    for (const [index, name] of names.entries()) {
      const before = names[index - 1];
      if (before === undefined) continue;
      connect(before, name);
      connect(name, before);
    }
    if (!isRing(line)) for (const end of [firstOf(line), lastOf(line)]) ends.add(String(end));
  }
  return (point) => {
    const name = String(point);
    return ends.has(name) || neighbours.get(name)?.size !== 2;
  };
}

const isBefore = ([x, y]: Point, [otherX, otherY]: Point) =>
  x === otherX ? y < otherY : x < otherX;

/** A ring begins at a junction; one without any begins at the same point in every layer. */
function startAtJunction(line: Line, isJunction: IsJunction): Line {
  if (!isRing(line)) return line;
  const ring = line.slice(0, -1);
  const junction = ring.findIndex(isJunction);
  const first = ring.reduce((best, point) => (isBefore(point, best) ? point : best), firstOf(ring));
  const start = junction < 0 ? ring.indexOf(first) : junction;
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  return [...turned, firstOf(turned)];
}

function cut(line: Line, isJunction: IsJunction): readonly Line[] {
  const stretches: Point[][] = [];
  let stretch = [firstOf(line)];
  for (const point of line.slice(1)) {
    stretch.push(point);
    if (!isJunction(point)) continue;
    stretches.push(stretch);
    stretch = [point];
  }
  if (stretch.length > 1) stretches.push(stretch);
  return stretches;
}

/**
 * Simplifies lines of several layers so that stretches they share stay shared: all lines are cut at the
 * points where they part or end, and every stretch is simplified once, whichever layer asks for it.
 * Points are the same when their coordinates are.
 * @param lines of all layers; a line that ends where it starts is a ring
 * @param simplify keeps the ends of a stretch
 * @returns the simplified form of one of the lines
 */
export function sharedSimplification(
  lines: readonly Line[],
  simplify: (stretch: Line) => Line,
): (line: Line) => Line {
  const isJunction = junctionsOf(lines);
  const known = new Map<string, Line>();
  const simplified = (stretch: Line): Line => {
    const forward = stretch.map(String).join(';');
    const backward = stretch.map(String).reverse().join(';');
    // One direction for both users of a border, since the result may depend on it.
    const isReversed = backward < forward;
    const name = isReversed ? backward : forward;
    const result = known.get(name) ?? simplify(isReversed ? [...stretch].reverse() : stretch);
    known.set(name, result);
    return isReversed ? [...result].reverse() : result;
  };
  return (line) =>
    cut(startAtJunction(line, isJunction), isJunction)
      .map(simplified)
      .flatMap((stretch, index) => (index === 0 ? stretch : stretch.slice(1)));
}

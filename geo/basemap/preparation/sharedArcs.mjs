/**
 * Simplifies lines of several layers so that stretches they share stay shared: all lines are cut at the
 * points where they part or end, and every stretch is simplified once, whichever layer asks for it.
 * Points are the same when their coordinates are.
 *
 * @param lines of all layers; a line that ends where it starts is a ring
 * @param simplify a function that keeps the ends of a stretch
 * @returns a function that gives the simplified form of one of the lines
 */
export function sharedSimplification(lines, simplify) {
  const isJunction = junctionsOf(lines);
  const known = new Map();
  const simplified = (stretch) => {
    const forward = stretch.map(String).join(';');
    const backward = stretch.map(String).reverse().join(';');
    // One direction for both users of a border, since the result may depend on it.
    const reversed = backward < forward;
    const name = reversed ? backward : forward;
    if (!known.has(name)) known.set(name, simplify(reversed ? [...stretch].reverse() : stretch));
    const result = known.get(name);
    return reversed ? [...result].reverse() : result;
  };
  return (line) => {
    const stretches = cut(startAtJunction(line, isJunction), isJunction).map(simplified);
    return stretches.flatMap((stretch, index) => (index === 0 ? stretch : stretch.slice(1)));
  };
}

/** The points at which a line ends or at which lines part. */
function junctionsOf(lines) {
  const neighbours = new Map();
  const ends = new Set();
  const connect = (point, other) => {
    const known = neighbours.get(point);
    if (known) known.add(other);
    else neighbours.set(point, new Set([other]));
  };
  for (const line of lines) {
    const names = line.map(String);
    names.forEach((name, index) => {
      if (index === 0) return;
      connect(names[index - 1], name);
      connect(name, names[index - 1]);
    });
    if (names[0] !== names.at(-1)) [names[0], names.at(-1)].forEach((name) => ends.add(name));
  }
  return (point) => {
    const name = String(point);
    return ends.has(name) || neighbours.get(name).size !== 2;
  };
}

/** A ring begins at a junction; one without any begins at the same point in every layer. */
function startAtJunction(line, isJunction) {
  if (String(line[0]) !== String(line.at(-1))) return line;
  const ring = line.slice(0, -1);
  const junction = ring.findIndex(isJunction);
  const first = ring.reduce(
    (best, point, index) => (isBefore(point, ring[best]) ? index : best),
    0,
  );
  const start = junction < 0 ? first : junction;
  return [...ring.slice(start), ...ring.slice(0, start), ring[start]];
}

function isBefore([x, y], [otherX, otherY]) {
  return x === otherX ? y < otherY : x < otherX;
}

function cut(line, isJunction) {
  const stretches = [];
  let stretch = [line[0]];
  for (const point of line.slice(1)) {
    stretch.push(point);
    if (!isJunction(point)) continue;
    stretches.push(stretch);
    stretch = [point];
  }
  if (stretch.length > 1) stretches.push(stretch);
  return stretches;
}

/** Lines of which one ends where another begins, made one: fewer starts, and no gap at a joint. */
export function chained(lines) {
  const chains = [];
  for (const line of lines) {
    const before = take(chains, (chain) => isSame(chain.at(-1), line[0])) ?? [line[0]];
    const after = take(chains, (chain) => isSame(chain[0], line.at(-1))) ?? [line.at(-1)];
    chains.push([...before, ...line.slice(1), ...after.slice(1)]);
  }
  return chains;
}

function take(list, isWanted) {
  const index = list.findIndex(isWanted);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

/** Every shape followed by the one that starts nearest to it: the way there is written in fewer digits. */
export function nearestNext(shapes) {
  const waiting = [...shapes];
  const ordered = [];
  let [x, y] = [0, 0];
  while (waiting.length > 0) {
    const distances = waiting.map(([[start]]) => Math.hypot(start[0] - x, start[1] - y));
    const [shape] = waiting.splice(distances.indexOf(Math.min(...distances)), 1);
    ordered.push(shape);
    const last = shape.at(-1);
    // The pen ends at the start of a ring and at the end of a line.
    [x, y] = last.at(-1);
  }
  return ordered;
}

function isSame([x, y], [otherX, otherY]) {
  return x === otherX && y === otherY;
}

/**
 * Turns lines so that they run along stretches which other lines took before in the same direction: the
 * same steps in the same order are the same text, and that is what compression finds.
 */
export function sameDirection() {
  const steps = new Set();
  const stepsOf = (line) => line.slice(1).map((point, index) => `${line[index]}>${point}`);
  const known = (line) => stepsOf(line).filter((step) => steps.has(step)).length;
  return (line) => {
    const reversed = [...line].reverse();
    const chosen = known(reversed) > known(line) ? reversed : line;
    stepsOf(chosen).forEach((step) => steps.add(step));
    return chosen;
  };
}

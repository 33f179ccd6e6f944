import { firstOf, isSame, lastOf, type Line } from './plane.ts';

function take(list: Line[], isWanted: (line: Line) => boolean): Line | undefined {
  const index = list.findIndex(isWanted);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

/** Lines of which one ends where another begins, made one: fewer starts, and no gap at a joint. */
export function chained(lines: readonly Line[]): readonly Line[] {
  const chains: Line[] = [];
  for (const line of lines) {
    const [first, last] = [firstOf(line), lastOf(line)];
    const before = take(chains, (chain) => isSame(lastOf(chain), first)) ?? [first];
    const after = take(chains, (chain) => isSame(firstOf(chain), last)) ?? [last];
    chains.push([...before, ...line.slice(1), ...after.slice(1)]);
  }
  return chains;
}

/** A polygon as rings, or a line as a list of one. */
export type Shape = readonly Line[];

/** Every shape followed by the one that starts nearest to it: the way there is written in fewer digits. */
export function nearestNext(shapes: readonly Shape[]): readonly Shape[] {
  const waiting = [...shapes];
  const ordered: Shape[] = [];
  let [x, y] = [0, 0];
  while (waiting.length > 0) {
    const distances = waiting.map(([line = []]) => {
      const [startX, startY] = firstOf(line);
      return Math.hypot(startX - x, startY - y);
    });
    const [shape = []] = waiting.splice(distances.indexOf(Math.min(...distances)), 1);
    ordered.push(shape);
    // The pen ends at the start of a ring and at the end of a line.
    [x, y] = lastOf(shape.at(-1) ?? []);
  }
  return ordered;
}

/**
 * Turns lines so that they run along stretches which other lines took before in the same direction: the
 * same steps in the same order are the same text, and that is what compression finds.
 */
export function sameDirection(): (line: Line) => Line {
  const steps = new Set<string>();
  const stepsOf = (line: Line) =>
    line.slice(1).map((point, index) => `${String(line[index])}>${String(point)}`);
  const known = (line: Line) => stepsOf(line).filter((step) => steps.has(step)).length;
  return (line) => {
    const reversed = [...line].reverse();
    const chosen = known(reversed) > known(line) ? reversed : line;
    for (const step of stepsOf(chosen)) steps.add(step);
    return chosen;
  };
}

function distance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[second.length] ?? 0;
}

/** The id that was probably meant, when one is at most two letters away. */
export function nearestId(misspelt: string, ids: Iterable<string>): string | undefined {
  let best: { id: string; steps: number } | undefined;
  for (const id of ids) {
    if (id === '' || Math.abs(id.length - misspelt.length) > 2) continue;
    const steps = distance(misspelt, id);
    if (steps <= 2 && steps < id.length && (!best || steps < best.steps)) best = { id, steps };
  }
  return best?.id;
}

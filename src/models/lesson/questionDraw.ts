import type { Guess } from '../../atlas/answer';

/*
 * A line that a hand draws over the years that are kept back. It is kept in eighths of a year: fine enough for
 * the hand to be seen in it, and so that each year has a value of its own.
 */

const parts = 8;

export const nothingDrawn: Guess = new Map();

/** Years in a row that are to be drawn, the first and the last. */
export type Run = readonly [from: number, to: number];

/** Where there is something to draw. */
export interface Field {
  readonly runs: readonly Run[];
  /** Whole years of the chart. */
  readonly first: number;
  readonly last: number;
}

/** Where a hand is, in decimal years and in the unit of the series. */
export interface Spot {
  readonly t: number;
  readonly value: number;
}

/** From where to where a run may be drawn: from the point before it to the one behind it, so that a line may join them. */
export function reachOf([from, to]: Run, { first, last }: Field): readonly [number, number] {
  return [from > first ? from - 1 : from - 0.5, to < last ? to + 1 : to + 0.5];
}

function isOpen(part: number, field: Field): boolean {
  return field.runs.some((run) => {
    const [start, end] = reachOf(run, field);
    return part >= start * parts && part <= end * parts;
  });
}

/**
 * A piece of a stroke: all eighths between two spots lie on the straight line between them, whatever was there.
 * It does not matter in how many pieces a stroke comes, nor in which direction.
 */
export function withStroke(guess: Guess, field: Field, from: Spot, to: Spot): Guess {
  const [left, right] = from.t <= to.t ? [from, to] : [to, from];
  const next = new Map(guess);
  for (let part = Math.ceil(left.t * parts); part <= right.t * parts; part += 1) {
    if (!isOpen(part, field)) continue;
    const share = right.t > left.t ? (part / parts - left.t) / (right.t - left.t) : 1;
    next.set(part, left.value + (right.value - left.value) * share);
  }
  return next;
}

/** Of a line that came from elsewhere, what lies in the field of a chart that ends at `top`. */
export function guessWithin(guess: Guess, field: Field, top: number): Guess {
  const within = [...guess].filter(([part]) => isOpen(part, field));
  return new Map(within.map(([part, value]) => [part, Math.min(top, Math.max(0, value))]));
}

/** The year that is to be drawn and is nearest to a moment. */
export function yearNear({ runs }: Field, t: number): number | undefined {
  const years = runs.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  const [nearest] = years.sort((one, other) => Math.abs(one - t) - Math.abs(other - t));
  return nearest;
}

/** The value of one year alone; what was drawn within half a year of it makes way. @param value none: it is cleared */
export function withYear(guess: Guess, year: number, value: number | undefined): Guess {
  const next = new Map([...guess].filter(([part]) => Math.abs(part - year * parts) >= parts / 2));
  if (value !== undefined) next.set(year * parts, value);
  return next;
}

/** The lines that were drawn, each from left to right: what is more than a year apart is not joined. */
export function linesOf(guess: Guess): readonly (readonly Spot[])[] {
  const lines: Spot[][] = [];
  let before = -Infinity;
  for (const [part, value] of [...guess].sort(([one], [other]) => one - other)) {
    if (part - before > parts) lines.push([]);
    lines.at(-1)?.push({ t: part / parts, value });
    before = part;
  }
  return lines;
}

/** What was drawn for a year, if the line reaches it. */
export function valueOf(guess: Guess, year: number): number | undefined {
  for (const line of linesOf(guess)) {
    const after = line.findIndex(({ t }) => t >= year);
    const [left, right] = [line[after - 1], line[after]];
    if (right?.t === year) return right.value;
    if (left && right)
      return left.value + ((right.value - left.value) * (year - left.t)) / (right.t - left.t);
  }
  return undefined;
}

/*
 * The axis of a question is drawn before its answer is known, so its top may not tell it. The rule:
 *
 * 1. The top is 1, 2 or 5 with zeros, and the least of these that is not below five times the largest figure
 *    that is given. The reader sees that figure: such a top says nothing new.
 * 2. Where nothing is given there is nothing to start from. The largest figure of the record is then taken two
 *    to eight times; how often follows from the letters of the figure's id, and from nothing that was counted.
 * 3. Where the record would fill more than nine tenths, the top is ten times as high, once or more: what is
 *    hidden then ends anywhere between nine hundredths and nine tenths of it. A smaller step would say that it
 *    lies in the upper half.
 * 4. Per cent end at 100, unless some of the record is more.
 */

const aboveGiven = 5;
const fullest = 0.9;
const [fewest, most] = [2, 8];

/** The least of … 1, 2, 5, 10, 20, 50 … that is not below a number above zero. */
export function roundAbove(number: number): number {
  const power = Math.floor(Math.log10(number));
  const rounded = [1, 2, 5, 10]
    .map((digit) => Number(`${String(digit)}e${String(power)}`))
    .find((one) => one >= number);
  return rounded ?? Number(`1e${String(power + 1)}`);
}

/** From two to eight, by the letters of an id. */
function timesOf(id: string): number {
  const sum = Array.from(id).reduce((before, letter) => before + letter.charCodeAt(0), 0);
  return fewest + (sum % (most - fewest + 1));
}

interface AxisRule {
  /** What the reader is told, in the unit of the axis. */
  readonly given: readonly number[];
  /** All that is documented, the answer among it. */
  readonly documented: readonly number[];
  /** Of the figure that is asked for. */
  readonly id: string;
  readonly isPercent?: boolean;
}

/** Where the axis of a question ends; it begins at zero. */
export function axisTop({ given, documented, id, isPercent = false }: AxisRule): number {
  const largest = Math.max(0, ...documented);
  if (isPercent && largest <= 100 && Math.max(0, ...given) <= 100) return 100;
  const known = Math.max(0, ...given);
  if (known === 0 && largest === 0) return 10;
  let top = roundAbove(known > 0 ? known * aboveGiven : largest * timesOf(id));
  while (largest > top * fullest) top *= 10;
  return top;
}

/** The values at which an axis has a line, without zero; four or five of them. */
export function ticksOf(top: number): readonly number[] {
  const count = top.toExponential().startsWith('2') ? 4 : 5;
  return Array.from({ length: count }, (_, index) => (top * (index + 1)) / count);
}

/** Decimals with which values between the lines of an axis are written. */
export function decimalsOn(top: number): number {
  return Math.max(0, 2 - Math.floor(Math.log10(top)));
}

/** What the keys change a value by, and the keys for pages. */
export function stepsOn(top: number): { readonly step: number; readonly page: number } {
  return { step: top / 100, page: top / 10 };
}

/** A value that a hand has drawn, as finely as a hand draws. */
export function drawnValue(value: number, top: number): number {
  const step = top / 200;
  const within = Math.min(top, Math.max(0, value));
  return Number((Math.round(within / step) * step).toPrecision(12));
}

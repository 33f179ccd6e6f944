import { decimalsOf, type Difference } from '../flows/difference';
import type { Extent } from '../flows/extent';
import type { Unit } from '../atlas/indicator';
import { formatFigure } from './format';
import { shortPeriod } from './shortPeriod';
import type { Text } from './text';

function signed(text: Text, value: number, decimals: number, unit?: Unit): string {
  const size = formatFigure(text.language, { value: Math.abs(value), decimals }, unit);
  // What rounds to nothing has no sign.
  if (!/[1-9]/.test(size)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** A change with its sign, as exactly as its extent allows: "+4.5", "about −3", "at least +80", "+1 to +2". */
function changeText(
  text: Text,
  { low, high, about }: Extent,
  written: (value: number) => string,
): string {
  if (low === high) {
    const change = written(low);
    return about ? text.say('comparison.about', { change }) : change;
  }
  if (Number.isFinite(low) && Number.isFinite(high))
    return text.say('comparison.range', { low: written(low), high: written(high) });
  return text.say('comparison.at least', { change: written(Number.isFinite(low) ? low : high) });
}

/** A change in the unit of its series. @param decimals as many as the figures are written with */
export function amountText(
  text: Text,
  change: Extent,
  decimals: number,
  unit: Unit | undefined,
): string {
  return changeText(text, change, (value) => signed(text, value, decimals, unit));
}

/** A change as a share of the first year: "+27%". Small ones keep a decimal. */
export function shareText(text: Text, relative: Extent): string {
  return changeText(text, relative, (share) => {
    const percent = signed(text, share * 100, Math.abs(share) < 0.1 ? 1 : 0);
    return text.say('comparison.percent', { percent });
  });
}

/** The part of both years that is compared, without the years; empty for whole years. */
function partWords(text: Text, { from }: Difference): string {
  return from.state === 'documented' ? shortPeriod(text, from.figure.period) : '';
}

/**
 * A difference in a few words, beside the value of one of the two years: "+4.5, +27% since 2019"; or why
 * there is none: "2019 counted differently".
 * @param unit that of the series
 * @param compared the other year
 * @param isEarlier whether that is the earlier of the two, from which the difference runs
 */
export function changeWords(
  text: Text,
  difference: Difference,
  unit: Unit | undefined,
  compared: number,
  isEarlier: boolean,
): string {
  const { change: amount, relative, obstacle = 'bounds overlap' } = difference;
  if (!amount) return text.say(`comparison.${obstacle}`, { year: compared });
  const written = amountText(text, amount, decimalsOf(difference), unit);
  const whole = relative
    ? text.say('comparison.with share', { change: written, percent: shareText(text, relative) })
    : written;
  const part = partWords(text, difference);
  const change = part ? text.say('comparison.part', { part, change: whole }) : whole;
  return text.say(isEarlier ? 'comparison.since' : 'comparison.by', { change, year: compared });
}

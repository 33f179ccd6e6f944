import type { Figure } from '../atlas/figure';

/** What a number may be: one value, a range, or one that is open at an end (infinite). */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** Its source rounds it, or we do. */
  readonly about: boolean;
}

/** Half a unit of the last digit that a source prints: "about 180" may be 175 or 185. */
function roundingOf({ value, decimals }: Figure): number {
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  if (value === 0) return 0;
  const digits = String(Math.abs(value));
  return 0.5 * 10 ** (digits.length - digits.replace(/0+$/, '').length);
}

/** The extent that a source's own words give a number: "over 240" has no upper end. */
export function statedExtent({ value, valueMax, qualifier }: Figure): Extent {
  const about = qualifier === 'about' || qualifier === 'nearly';
  if (qualifier === 'over') return { low: value, high: Infinity, about };
  if (qualifier === 'up to') return { low: -Infinity, high: valueMax ?? value, about };
  return { low: value, high: valueMax ?? value, about };
}

/** The extent within which the number may truly lie, where its source rounds it. */
export function possibleExtent(figure: Figure): Extent {
  const { low, high, about } = statedExtent(figure);
  if (!about) return { low, high, about };
  const rounding = roundingOf(figure);
  return {
    low: low - rounding,
    high: figure.qualifier === 'nearly' ? high : high + rounding,
    about,
  };
}

/** What one extent is more than another. */
export function minus(one: Extent, other: Extent): Extent {
  // Infinity less itself says nothing: both ends stay open.
  const low = one.low - other.high;
  const high = one.high - other.low;
  return {
    low: Number.isNaN(low) ? -Infinity : low,
    high: Number.isNaN(high) ? Infinity : high,
    about: one.about || other.about,
  };
}

/** By how much one extent is more than another, as a share of the other; nothing unless that is positive. */
export function growth(one: Extent, other: Extent): Extent | undefined {
  if (!(other.low > 0) || !(one.low >= 0)) return undefined;
  const low = Number.isFinite(other.high) ? one.low / other.high - 1 : -1;
  return { low, high: one.high / other.low - 1, about: one.about || other.about };
}

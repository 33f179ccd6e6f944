import type { Figure } from '../atlas/figure';
import type { Unit } from '../atlas/indicator';
import type { Language } from '../atlas/names';
import type { Period } from '../atlas/period';
import { formatDateParts } from './dates';
import { isolated, numberLocaleOf } from './message';

const formats = new Map<string, Intl.NumberFormat>();

/** A number in the reader's form, with exactly so many decimals. */
export function formatNumber(language: Language, value: number, decimals: number): string {
  const key = `${language}:${String(decimals)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(numberLocaleOf(language), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A number as it is written, and the word of its source before it. */
export type Counted = Pick<Figure, 'value' | 'decimals'> &
  Partial<Pick<Figure, 'valueMax' | 'qualifier'>>;

/** The power of ten by which a language multiplies numbers of a unit. */
export function powerOf(language: Language, unit: Unit | undefined): number {
  return Number(unit?.power?.[language] ?? 0);
}

/**
 * A number of a unit as a language counts it, which may be at another power of ten than the package: it is
 * multiplied as it is written, so that it gains no digits.
 */
export function countedIn(
  language: Language,
  { value, valueMax = value, decimals, ...counted }: Counted,
  unit: Unit | undefined,
): Counted & { readonly valueMax: number } {
  const power = powerOf(language, unit);
  const written = (end: number) => Number(end.toFixed(decimals)) * 10 ** power;
  return {
    ...counted,
    value: written(value),
    valueMax: written(valueMax),
    decimals: Math.max(0, decimals - power),
  };
}

/** A figure's number as its source wrote it, a stated range with both ends, as a language counts its unit. */
export function formatFigure(language: Language, figure: Counted, unit: Unit | undefined): string {
  const { value, valueMax, decimals } = countedIn(language, figure, unit);
  const ends = [...new Set([value, valueMax])].map((end) => formatNumber(language, end, decimals));
  return ends.length > 1 ? isolated(language, ends.join('–')) : (ends[0] ?? '');
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An ISO 8601 date of any precision in the reader's form; anything else comes back as it is. */
export function formatDate(
  language: Language,
  date: string,
  month: 'long' | 'short' = 'short',
): string {
  const match = datePattern.exec(date);
  if (!match) return date;
  const [, year, monthNumber, day] = match;
  if (monthNumber === undefined) return String(year);
  const parts = { year: Number(year), month: Number(monthNumber) };
  return formatDateParts(language, day ? { ...parts, day: Number(day) } : parts, month);
}

/** A period in the reader's form; open ends are written with an ellipsis. */
export function formatPeriod(language: Language, period: Period): string {
  const [first = '', second] = period.text.split('/');
  if (second === undefined) return formatDate(language, first);
  if (first === '..') return `… ${formatDate(language, second)}`;
  if (second === '..') return `${formatDate(language, first)} …`;
  return `${formatDate(language, first)} – ${formatDate(language, second)}`;
}

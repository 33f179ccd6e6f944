import type { Figure } from '../atlas/figure';
import type { Unit } from '../atlas/indicator';
import type { Language } from '../atlas/names';
import type { Period } from '../atlas/period';
import { localeOf } from './message';

const formats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates in the reader's form, made once for each language and options: making one is slow. */
export function dateFormat(
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language}:${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options });
    dateFormats.set(key, format);
  }
  return format;
}

/** A number in the reader's form, with exactly so many decimals. */
export function formatNumber(language: Language, value: number, decimals: number): string {
  const key = `${language}:${String(decimals)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), {
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
  return [...new Set([value, valueMax])]
    .map((end) => formatNumber(language, end, decimals))
    .join('–');
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
  const moment = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(day ?? 1)));
  return dateFormat(language, {
    year: 'numeric',
    month,
    ...(day !== undefined && { day: 'numeric' }),
  }).format(moment);
}

/** A period in the reader's form; open ends are written with an ellipsis. */
export function formatPeriod(language: Language, period: Period): string {
  const [first = '', second] = period.text.split('/');
  if (second === undefined) return formatDate(language, first);
  if (first === '..') return `… ${formatDate(language, second)}`;
  if (second === '..') return `${formatDate(language, first)} …`;
  return `${formatDate(language, first)} – ${formatDate(language, second)}`;
}

import type { Figure } from '../atlas/figure';
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

/** A figure's number as its source wrote it, a stated range with both ends. */
export function formatFigure(language: Language, figure: Figure): string {
  const value = formatNumber(language, figure.value, figure.decimals);
  if (figure.valueMax === undefined) return value;
  return `${value}–${formatNumber(language, figure.valueMax, figure.decimals)}`;
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

import type { Language } from '../atlas/languages';
import { knownFormsOf } from './known';
import { localeOf } from './message';

/** A day, a month or a year, or a day without its year: what is left out is not written. */
export interface DateParts {
  readonly year?: number | undefined;
  /** From 1. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

type MonthWords = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();

/** What writes these parts, made once for each language and choice of parts: making one is slow. */
function formatOf(
  language: Language,
  { year, month, day }: DateParts,
  words: MonthWords,
): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(year !== undefined && { year: 'numeric' }),
    ...(month !== undefined && { month: words }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  const key = `${language}:${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(key, format);
  return format;
}

/** Any leap year stands in for one that is not written. */
function momentOf({ year = 2024, month = 1, day = 1 }: DateParts): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** A date in the reader's form. */
export function formatDateParts(
  language: Language,
  parts: DateParts,
  words: MonthWords = 'short',
): string {
  const known = knownFormsOf(language);
  if (!known) return formatOf(language, parts, words).format(momentOf(parts));
  const { year, month, day } = parts;
  const name = month === undefined ? '' : (known.months?.split(' ')[month - 1] ?? String(month));
  const ofYear =
    month === undefined
      ? String(day ?? '')
      : known.dates[day === undefined ? 'month' : 'day']
          .replace('{month}', name)
          .replace('{day}', String(day));
  return [year === undefined ? '' : known.dates.year.replace('{year}', String(year)), ofYear]
    .filter(Boolean)
    .join(' ');
}

/** Two dates of one year, from one to the other, without what both have in common. */
export function formatDateRange(language: Language, from: DateParts, to: DateParts): string {
  if (knownFormsOf(language))
    return `${formatDateParts(language, from)}–${formatDateParts(language, to)}`;
  return formatOf(language, to, 'short')
    .formatRange(momentOf(from), momentOf(to))
    .replace(/\s*–\s*/g, '–')
    .replace(/\./g, '');
}

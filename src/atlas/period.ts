/**
 * A period as a source states it. The text grammar follows ISO 8601-2 (EDTF), level 1:
 * `2023` a whole year · `2023-11` a month · `2024-12-31` as of a day ·
 * `2023-01/2023-11` a part of a year · `2013/2023` a span of years · `../2023` and `2023-11/..` open.
 */
export type PeriodKind = 'year' | 'part' | 'asOf' | 'span' | 'open';

export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  /** First moment covered, as a decimal year (2023.0 is the start of 2023); -Infinity when open. */
  readonly start: number;
  /** First moment no longer covered, as a decimal year; +Infinity when open. */
  readonly end: number;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Precision = 'year' | 'month' | 'day';
interface Moment {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
}

function dayOfYear(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let index = 1; index < month; index += 1) days += daysInMonth(year, index);
  return days;
}

function parseMoment(text: string): Moment | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const yearLength = daysInMonth(year, 2) === 29 ? 366 : 365;
  if (match[2] === undefined) return { start: year, end: year + 1, precision: 'year' };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) {
    return { start: year + (month - 1) / 12, end: year + month / 12, precision: 'month' };
  }
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const start = year + dayOfYear(year, month, day) / yearLength;
  return { start, end: start + 1 / yearLength, precision: 'day' };
}

/** Reads a period; total: what is not in the grammar gives `undefined`. */
export function parsePeriod(text: string): Period | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const [first = '', second] = parts;
  if (second === undefined) {
    const moment = parseMoment(first);
    if (!moment) return undefined;
    const kind = { year: 'year', month: 'part', day: 'asOf' } as const;
    return { text, kind: kind[moment.precision], start: moment.start, end: moment.end };
  }
  const from = first === '..' ? undefined : parseMoment(first);
  const to = second === '..' ? undefined : parseMoment(second);
  if ((!from && first !== '..') || (!to && second !== '..') || (!from && !to)) return undefined;
  if (!from || !to) {
    return { text, kind: 'open', start: from?.start ?? -Infinity, end: to?.end ?? Infinity };
  }
  if (to.end <= from.start || from.precision !== to.precision) return undefined;
  const withinOneYear = Math.floor(from.start) === Math.ceil(to.end) - 1;
  const kind = from.precision === 'year' || !withinOneYear ? 'span' : 'part';
  return { text, kind, start: from.start, end: to.end };
}

/** The calendar year a whole-year period covers, else `undefined`. */
export function yearOf(period: Period): number | undefined {
  return period.kind === 'year' ? period.start : undefined;
}

/** Whether a period and a calendar year have a moment in common. */
export function touchesYear({ start, end }: Period, year: number): boolean {
  return start < year + 1 && end > year;
}

import type { Period } from '../atlas/period';
import { formatDateParts, formatDateRange } from './dates';
import type { Text } from './text';

interface Day {
  readonly month: number;
  readonly day?: number;
}

const datePattern = /^\d{4}-(\d{2})(?:-(\d{2}))?$/;

function dayOf(date: string): Day | undefined {
  const match = datePattern.exec(date);
  if (!match) return undefined;
  const [, month, day] = match;
  return { month: Number(month), ...(day !== undefined && { day: Number(day) }) };
}

/** Whether a period is less than a year: months, or a single day. */
export function isPart({ kind }: Period): boolean {
  return kind === 'part' || kind === 'asOf';
}

/**
 * A part of a year without its year, which stands beside it: "Jan–Nov", "to 11 Jul", "31 Dec".
 * Empty for a whole year, a span of years and an open period.
 */
export function shortPeriod(text: Text, period: Period): string {
  if (!isPart(period)) return '';
  const [first = '', second] = period.text.split('/');
  const from = dayOf(first);
  if (!from) return '';
  if (second === undefined) return formatDateParts(text.language, from);
  const to = dayOf(second);
  if (!to) return '';
  if (from.month === 1 && from.day === 1) {
    return text.say('record.until', { date: formatDateParts(text.language, to) });
  }
  return formatDateRange(text.language, from, to);
}

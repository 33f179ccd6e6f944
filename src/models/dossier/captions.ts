import type { Figure } from '../../atlas/figure';
import { formatDateParts, type DateParts } from '../../text/dates';
import type { PanelText } from '../../text/panelText';

function parts(text: PanelText, date: string): { day: string; month: string } {
  const [, month = '', day] = date.split('-');
  const written = (part: DateParts) => formatDateParts(text.language, part);
  return {
    month: written({ month: Number(month) }),
    day: day === undefined ? '' : written({ day: Number(day) }),
  };
}

function isFullMonth(date: string): boolean {
  return date.split('-').length === 2;
}

/** Which part of its year a figure covers, in up to two short lines without the year. */
export function partCaption(text: PanelText, { period }: Figure): readonly string[] {
  if (period.kind !== 'part' && period.kind !== 'asOf') return [];
  const [from = '', to] = period.text.split('/');
  if (to === undefined) {
    const { day, month } = parts(text, from);
    return day === '' ? [month] : [day, month];
  }
  const end = parts(text, to);
  if (isFullMonth(to)) return [`${parts(text, from).month}–`, end.month];
  return [text.say('panel.caption.to', { day: end.day }), end.month];
}

import type { Atlas } from '../../atlas';
import { conflictOf } from '../../atlas/rivals';
import type { Conflict, Figure } from '../../atlas/figure';
import type { Series } from '../../atlas/series';
import { isPart } from '../../text/shortPeriod';
import { asidesOf, sampleAt, type Sample, type SampleStatus } from '../../timeline/sample';

/** `part`: nothing but a part of the year, or a day in it, is documented. */
export type CellStatus = SampleStatus | 'expected' | 'part' | 'part derived';

/** What the record says of one series and one year. */
export interface RecordCell {
  readonly year: number;
  readonly status: CellStatus;
  /** In the unit of the line; undefined where nothing is known. */
  readonly value?: number;
  /** The figure whose value is written, with its qualifier and period. */
  readonly figure?: Figure;
  /** Ids of all figures that concern the year, the written one first. */
  readonly figures: readonly string[];
  readonly conflict?: Conflict;
  readonly sample: Sample;
}

/** In whole days, so that two months of equal share of the year count as equal. */
function length({ period }: Figure): number {
  return Math.round((period.end - period.start) * 365);
}

/** The figure that tells most of an unfinished year: the longest part of it, else the latest day. */
function fullestPart(asides: readonly Figure[]): Figure | undefined {
  return asides
    .filter(({ period }) => isPart(period))
    .sort((a, b) => length(b) - length(a) || b.period.end - a.period.end)[0];
}

function idsOf(first: Figure | undefined, others: readonly Figure[]): readonly string[] {
  return [...new Set([...(first ? [first] : []), ...others].map(({ id }) => id))];
}

/** Reads one year of a series. A line between two other years yields to a figure for a part of this one. */
export function cellOf(atlas: Atlas, series: Series | undefined, year: number): RecordCell {
  const sample = sampleAt(series, year);
  const asides = asidesOf(series, year).filter(({ period }) => period.kind !== 'span');
  if (sample.status === 'reported' || sample.status === 'derived') {
    const { lead, others } = sample.point;
    const conflict = conflictOf(atlas, lead);
    const figures = idsOf(lead, [...others, ...asides]);
    const { status, value } = sample;
    return { year, status, value, figure: lead, figures, ...(conflict && { conflict }), sample };
  }
  const part = fullestPart(asides);
  const figures = idsOf(part, asides);
  if (part) {
    const conflict = conflictOf(atlas, part);
    const status = part.kind === 'derived' ? 'part derived' : 'part';
    const value = part.value;
    return { year, status, value, figure: part, figures, ...(conflict && { conflict }), sample };
  }
  // What is left is a forecast for the whole year: written, but no documentation of it.
  const [forecast] = asides;
  const stated = { ...(forecast && { figure: forecast }), figures, sample };
  if (sample.status === 'interpolated')
    return { year, status: sample.status, value: sample.value, ...stated };
  return { year, status: forecast ? 'expected' : 'absent', ...stated };
}

import type { Figure } from '../atlas/figure';
import { touchesYear } from '../atlas/period';
import type { Series, YearPoint } from '../atlas/series';

/** The longest run of undocumented years that a straight line may cross. */
export const longestGap = 2;

export type AbsenceReason =
  | 'no series'
  | 'before first'
  | 'after last'
  | 'long gap'
  | 'break of basis'
  | 'not joined'
  | 'part is higher'
  | 'documented only';

export interface DocumentedSample {
  readonly status: 'reported' | 'derived';
  readonly t: number;
  readonly value: number;
  readonly point: YearPoint;
}

export interface InterpolatedSample {
  readonly status: 'interpolated';
  readonly t: number;
  readonly value: number;
  readonly from: YearPoint;
  readonly to: YearPoint;
}

export interface AbsentSample {
  readonly status: 'absent';
  readonly t: number;
  readonly reason: AbsenceReason;
  readonly from?: YearPoint;
  readonly to?: YearPoint;
}

/** The value of a series at a moment, with its status and what it stands on, or its absence with the reason. */
export type Sample = DocumentedSample | InterpolatedSample | AbsentSample;
export type SampleStatus = Sample['status'];

/** Whether a documented part of an undocumented year is already higher than the line through that year. */
function contradicts(series: Series, from: YearPoint, to: YearPoint): boolean {
  if (!series.accumulates) return false;
  const slope = (to.lead.value - from.lead.value) / (to.year - from.year);
  return series.asides.some(({ period, value, kind }) => {
    const year = Math.floor(period.start);
    if (period.kind !== 'part' || kind === 'expected') return false;
    const line = from.lead.value + slope * (year - from.year);
    return year > from.year && year < to.year && value > line;
  });
}

function between(series: Series, t: number, from: YearPoint, to: YearPoint): Sample {
  if (to.year - from.year - 1 > longestGap) {
    return { status: 'absent', t, reason: 'long gap', from, to };
  }
  if (from.lead.basis !== to.lead.basis) {
    return { status: 'absent', t, reason: 'break of basis', from, to };
  }
  if (contradicts(series, from, to)) {
    return { status: 'absent', t, reason: 'part is higher', from, to };
  }
  if (series.documentedOnly) return { status: 'absent', t, reason: 'documented only', from, to };
  const fraction = (t - from.year) / (to.year - from.year);
  const value = from.lead.value + (to.lead.value - from.lead.value) * fraction;
  return { status: 'interpolated', t, value, from, to };
}

/**
 * Samples a series at `t` (decimal years; a whole number means that whole year).
 * A documented year gives its leading figure exactly; between two documented years with at most
 * {@link longestGap} undocumented ones and one counting basis, a straight line; else nothing, with the reason.
 */
export function sampleAt(series: Series | undefined, t: number): Sample {
  if (!series || series.points.length === 0) return { status: 'absent', t, reason: 'no series' };
  let from: YearPoint | undefined;
  let to: YearPoint | undefined;
  for (const point of series.points) {
    if (point.year === t) {
      return { status: point.lead.kind, t, value: point.lead.value, point };
    }
    if (point.year < t) from = point;
    else to ??= point;
  }
  if (from && to && !series.joined) return { status: 'absent', t, reason: 'not joined', from, to };
  if (from && to) return between(series, t, from, to);
  if (from) return { status: 'absent', t, reason: 'after last', from };
  return { status: 'absent', t, reason: 'before first', ...(to && { to }) };
}

/** The figures a sample stands on; empty when it is absent. */
export function basisOf(sample: Sample): readonly Figure[] {
  if (sample.status === 'absent') return [];
  if (sample.status === 'interpolated') return [sample.from.lead, sample.to.lead];
  return [sample.point.lead];
}

/** The figures of a series that concern one calendar year without being its total. */
export function asidesOf(series: Series | undefined, year: number): readonly Figure[] {
  if (!series) return [];
  return series.asides.filter(({ period }) => {
    if (!Number.isFinite(period.start) || !Number.isFinite(period.end)) return false;
    return touchesYear(period, year);
  });
}

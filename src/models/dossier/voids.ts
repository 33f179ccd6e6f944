import type { Figure } from '../../atlas/figure';
import type { Measure } from '../../atlas/indicator';
import type { Period } from '../../atlas/period';
import type { Series } from '../../atlas/series';
import { sampleAt, type AbsenceReason } from '../../timeline/sample';
import { fullestPart } from '../../flows/parts';

/** Consecutive years without a whole-year figure, for one reason. */
export interface Void {
  readonly from: number;
  readonly to: number;
  /**
   * `interpolated`: a line is drawn across, and no source stands behind it;
   * `uncounted`: no day of these years has a count.
   */
  readonly reason: AbsenceReason | 'interpolated' | 'uncounted';
  /** The documented years on either side, where there are any. */
  readonly before?: number;
  readonly after?: number;
  /** The fullest known part of each of these years. */
  readonly parts: readonly Figure[];
}

function touches({ start, end }: Period, year: number): boolean {
  return start < year + 1 && end > year;
}

function voidOf(series: Series, year: number, measure: Measure): Void | undefined {
  const sample = sampleAt(series, year);
  if (sample.status !== 'absent' && sample.status !== 'interpolated') return undefined;
  if (measure === 'stock' && sample.status === 'absent') {
    // A count at a moment has no whole year; any statement about the year will do.
    return series.asides.some(({ period }) => touches(period, year))
      ? undefined
      : { from: year, to: year, reason: 'uncounted', parts: [] };
  }
  const part = fullestPart(series, year);
  return {
    from: year,
    to: year,
    reason: sample.status === 'absent' ? sample.reason : 'interpolated',
    ...(sample.from && { before: sample.from.year }),
    ...(sample.to && { after: sample.to.year }),
    parts: part ? [part] : [],
  };
}

/** The years of the domain that no whole-year figure covers, or for a count no day of which has one. */
export function voidsOf(
  series: Series,
  [first, last]: readonly [number, number],
  measure: Measure,
): readonly Void[] {
  const runs: Void[] = [];
  for (let year = first; year <= last; year += 1) {
    const next = voidOf(series, year, measure);
    const run = runs.at(-1);
    if (!next) continue;
    if (run?.to === year - 1 && run.reason === next.reason && run.before === next.before) {
      runs[runs.length - 1] = { ...run, to: year, parts: [...run.parts, ...next.parts] };
    } else runs.push(next);
  }
  return runs;
}

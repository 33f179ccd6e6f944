import type { Series } from '../../atlas/series';
import { sampleAt, type AbsenceReason } from '../../timeline/sample';
import type { RecordCell } from './cell';

/** Two documented years that follow each other, and whether a line may join them. */
export interface Segment {
  readonly from: number;
  readonly fromValue: number;
  readonly to: number;
  readonly toValue: number;
  readonly drawable: boolean;
  /** Why not, when not. */
  readonly reason?: AbsenceReason;
}

/** A run of years without a value, for one reason. */
export interface RecordVoid {
  readonly from: number;
  readonly to: number;
  readonly reason: AbsenceReason;
  /** The documented years next to it, when there are any. */
  readonly before?: number;
  readonly after?: number;
  /** The longest stretch inside it where nothing else is written: room for words. */
  readonly room: readonly [from: number, to: number];
}

/** The stretches between documented years inside the domain; a line only where a sample would lie on it. */
export function segmentsOf(
  series: Series | undefined,
  years: readonly number[],
): readonly Segment[] {
  const points = (series?.points ?? []).filter(({ year }) => years.includes(year));
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    if (!to) return [];
    const sample = sampleAt(series, (from.year + to.year) / 2);
    return {
      from: from.year,
      fromValue: from.lead.value,
      to: to.year,
      toValue: to.lead.value,
      drawable: sample.status !== 'absent',
      ...(sample.status === 'absent' && { reason: sample.reason }),
    };
  });
}

function roomOf(cells: readonly RecordCell[]): readonly [number, number] {
  let best: readonly [number, number] = [0, -1];
  let start: number | undefined;
  for (const { year, figure } of cells) {
    if (figure) start = undefined;
    else {
      start ??= year;
      if (year - start > best[1] - best[0]) best = [start, year];
    }
  }
  return best;
}

/** Runs of years in which a series has no value, by reason. */
export function voidsOf(cells: readonly RecordCell[]): readonly RecordVoid[] {
  const runs: RecordCell[][] = [];
  let reason: AbsenceReason | undefined;
  for (const cell of cells) {
    if (cell.sample.status !== 'absent') {
      reason = undefined;
      continue;
    }
    if (cell.sample.reason !== reason) runs.push([]);
    reason = cell.sample.reason;
    runs[runs.length - 1]?.push(cell);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run[run.length - 1];
    if (first?.sample.status !== 'absent' || !last) return [];
    const { reason: why, from, to } = first.sample;
    return {
      from: first.year,
      to: last.year,
      reason: why,
      ...(from && { before: from.year }),
      ...(to && { after: to.year }),
      room: roomOf(run),
    };
  });
}

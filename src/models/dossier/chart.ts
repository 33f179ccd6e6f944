import type { Figure } from '../../atlas/figure';
import type { Series } from '../../atlas/series';
import { fullestPart } from '../../flows/parts';
import { sampleAt } from '../../timeline/sample';
import { markOf, type StatusMark } from '../statusMark';

/** One year of a chart: what stands there, or that nothing does. */
export interface ChartColumn {
  readonly year: number;
  /** The figure that leads the year, or else the fullest part of it. */
  readonly figure?: Figure;
  readonly mark: StatusMark;
  readonly conflict: boolean;
}

function columnOf(series: Series, year: number): ChartColumn {
  const point = series.points.find((one) => one.year === year);
  if (point) {
    return {
      year,
      figure: point.lead,
      mark: markOf(point.lead),
      conflict: point.conflict !== undefined,
    };
  }
  const part = fullestPart(series, year);
  if (part) return { year, figure: part, mark: markOf(part), conflict: false };
  const { status } = sampleAt(series, year);
  return { year, mark: status === 'interpolated' ? status : 'absent', conflict: false };
}

/** The columns of a chart, one for each year of the domain. */
export function chartColumns(
  series: Series,
  [first, last]: readonly [number, number],
): readonly ChartColumn[] {
  return Array.from({ length: last - first + 1 }, (_, index) => columnOf(series, first + index));
}

/** Runs of columns in which nothing at all is documented, as indexes, both ends included. */
export function emptyRuns(columns: readonly ChartColumn[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  columns.forEach(({ mark }, index) => {
    if (mark !== 'absent') return;
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** Pairs of columns that a straight line joins across undocumented years. */
export function joins(
  series: Series,
  columns: readonly ChartColumn[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let last: number | undefined;
  columns.forEach(({ mark, year }, index) => {
    if (mark !== 'reported' && mark !== 'derived') return;
    if (last !== undefined && index - last > 1) {
      const middle = sampleAt(series, ((columns[last]?.year ?? year) + year) / 2);
      if (middle.status === 'interpolated') pairs.push([last, index]);
    }
    last = index;
  });
  return pairs;
}

const niceSteps = [1, 2, 2.5, 5, 10];

/** Three to five round values from zero (or below it) to just short of, or at, the largest value. */
export function niceTicks(low: number, high: number): readonly number[] {
  const bottom = Math.min(0, low);
  const span = Math.max(0, high) - bottom;
  if (!(span > 0) || !Number.isFinite(span)) return [0];
  const magnitude = 10 ** Math.floor(Math.log10(span / 3));
  const factor = niceSteps.find((step) => span / (step * magnitude) <= 4) ?? 10;
  const step = factor * magnitude;
  const first = Math.ceil(bottom / step - 1e-9);
  const count = Math.floor(Math.max(0, high) / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const tick = (first + index) * step;
    return Number(tick.toPrecision(12));
  });
}

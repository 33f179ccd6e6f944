import type { ChartColumn } from './chart';
import { niceTicks } from './chart';

/** Pixels around the bars: room above for two lines of label and a mark. */
const headroom = 40;
const widestBar = 26;

/** Where the years and values of a chart fall in a box of pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly slot: number;
  readonly bar: number;
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

function extremes(columns: readonly ChartColumn[]): readonly [number, number] {
  const values = columns.flatMap(({ figure }) =>
    figure ? [figure.value, figure.valueMax ?? figure.value] : [],
  );
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** The frame of a chart. `left` is the width that the axis labels need. */
export function plotOf(
  columns: readonly ChartColumn[],
  width: number,
  height: number,
  left: number,
): Plot {
  const [low, high] = extremes(columns);
  const slot = Math.max(0, width - left) / Math.max(1, columns.length);
  const bar = Math.min(widestBar, slot * 0.62);
  return { width, height, left, slot, bar, ticks: niceTicks(low, high), low, high };
}

/** Ticks of a set of columns, before the width of their labels is known. */
export function ticksOf(columns: readonly ChartColumn[]): readonly number[] {
  return niceTicks(...extremes(columns));
}

/** As many decimals as tell every tick from the next. */
export function decimalsOfTicks(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}

/** Middle of a column. */
export function columnX(plot: Plot, index: number): number {
  return plot.left + plot.slot * (index + 0.5);
}

/** Height of a value, from the top. */
export function valueY(plot: Plot, value: number): number {
  const span = plot.high - plot.low || 1;
  // Labels of negative bars stand below them.
  const foot = plot.low < 0 ? 16 : 0.5;
  return headroom + ((plot.high - value) / span) * (plot.height - headroom - foot);
}

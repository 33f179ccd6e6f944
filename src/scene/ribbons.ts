import { seriesOf, type Atlas } from '../atlas';
import type { Series } from '../atlas/series';
import { existsAt, type FlowSample } from '../flows/flowsAt';
import { sampleAt, type Sample } from '../timeline/sample';
import type { Paths } from './paths';
import type { Ribbon, Stop } from './scene';

/** The time at which a stop is judged: the year itself, or the middle of the interval. */
export function timeOf(stop: Stop): number {
  return stop.moving ? stop.year + 0.5 : stop.year;
}

/** A quantity over a stop: its status, and its value at both ends (equal at rest). */
export interface Quantity {
  readonly status: Ribbon['status'];
  readonly from: number;
  readonly to: number;
}

/** What a series does over a stop; undefined where nothing is documented or no line may be drawn. */
export function quantityOf(
  atlas: Atlas,
  indicator: string,
  place: string,
  stop: Stop,
): Quantity | undefined {
  const series = seriesOf(atlas, indicator, place);
  return quantityFrom(series, sampleAt(series, timeOf(stop)), stop);
}

/** @param sample the series at the time of the stop */
function quantityFrom(
  series: Series | undefined,
  sample: Sample | undefined,
  stop: Stop,
): Quantity | undefined {
  if (!sample || sample.status === 'absent') return undefined;
  if (!stop.moving) return { status: sample.status, from: sample.value, to: sample.value };
  const from = sampleAt(series, stop.year);
  const to = sampleAt(series, stop.year + 1);
  if (from.status === 'absent' || to.status === 'absent') return undefined;
  return { status: sample.status, from: from.value, to: to.value };
}

/** The measured flows of a stop, as ribbons. @param samples what flows at the time of the stop */
export function ribbonsOf(
  atlas: Atlas,
  paths: Paths,
  samples: readonly FlowSample[],
  stop: Stop,
  selected: ReadonlySet<string>,
): readonly Ribbon[] {
  const ribbons: Ribbon[] = [];
  for (const { flow, kind, sample, series } of samples) {
    if (kind !== 'measured' || !existsAt(flow, stop.year)) continue;
    const quantity = quantityFrom(series, sample, stop);
    const unit = atlas.units.get(atlas.indicators.get(flow.indicator)?.unit ?? '');
    const path = paths.ofFlow(flow);
    const gate = paths.gateOf(flow);
    if (!quantity || !path || !gate || !unit || unit.perPixel <= 0) continue;
    // One literal: spreading objects costs more than all the rest here.
    ribbons.push({
      id: flow.id,
      mode: flow.mode,
      status: quantity.status,
      path,
      gate,
      direction: flow.direction,
      from: quantity.from,
      to: quantity.to,
      perPixel: unit.perPixel,
      perMarker: unit.perMarker,
      selected: selected.has(flow.id),
    });
  }
  return ribbons;
}

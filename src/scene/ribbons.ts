import { seriesOf, type Atlas } from '../atlas';
import type { Flow } from '../atlas/route';
import { existsAt, flowsAt } from '../flows/flowsAt';
import { kilometreOf, type Path } from '../flows/path';
import { sampleAt } from '../timeline/sample';
import { positionOf, type Paths } from './paths';
import type { Ribbon, Stop } from './scene';

/** The time at which a stop is judged: the year itself, or the middle of the interval. */
export function timeOf(stop: Stop): number {
  return stop.moving ? stop.year + 0.5 : stop.year;
}

/** A quantity over a stop: its status, and its value at both ends (equal at rest). */
export interface Course {
  readonly status: Ribbon['status'];
  readonly from: number;
  readonly to: number;
}

/** What a series does over a stop; undefined where nothing is documented or no line may be drawn. */
export function courseOf(
  atlas: Atlas,
  indicator: string,
  place: string,
  stop: Stop,
): Course | undefined {
  const series = seriesOf(atlas, indicator, place);
  const sample = sampleAt(series, timeOf(stop));
  if (sample.status === 'absent') return undefined;
  if (!stop.moving) return { status: sample.status, from: sample.value, to: sample.value };
  const from = sampleAt(series, stop.year);
  const to = sampleAt(series, stop.year + 1);
  if (from.status === 'absent' || to.status === 'absent') return undefined;
  return { status: sample.status, from: from.value, to: to.value };
}

function gateOf(atlas: Atlas, flow: Flow, path: Path): readonly [number, number] {
  const kilometres = flow.gates.flatMap((id) => {
    const position = positionOf(atlas, id);
    return position ? [kilometreOf(path, position)] : [];
  });
  // A flow between two points is counted as a whole: it keeps its width from end to end.
  if (kilometres.length === 0) return [0, path.length];
  return [Math.min(...kilometres), Math.max(...kilometres)];
}

/** The measured flows of a stop, as ribbons. */
export function ribbonsOf(
  atlas: Atlas,
  paths: Paths,
  stop: Stop,
  selected: ReadonlySet<string>,
): readonly Ribbon[] {
  return flowsAt(atlas, timeOf(stop)).flatMap(({ flow, kind }) => {
    if (kind !== 'measured' || !existsAt(flow, stop.year)) return [];
    const course = courseOf(atlas, flow.indicator, flow.place, stop);
    const path = paths.ofFlow(flow);
    const unit = atlas.units.get(atlas.indicators.get(flow.indicator)?.unit ?? '');
    if (!course || !path || !unit || unit.perPixel <= 0) return [];
    return {
      id: flow.id,
      mode: flow.mode,
      path,
      gate: gateOf(atlas, flow, path),
      direction: flow.direction,
      perPixel: unit.perPixel,
      perMarker: unit.perMarker,
      selected: selected.has(flow.id),
      ...course,
    };
  });
}

import { subjectOf, seriesOf, type Atlas } from '../atlas';
import { touchesYear } from '../atlas/period';
import type { Flow, Route } from '../atlas/route';
import { sampleAt, type Sample } from '../timeline/sample';

/**
 * A flow at a moment. `measured` has a magnitude; `service` is documented to exist, its volume is not;
 * `planned` moves nothing.
 */
export type FlowKind = 'measured' | 'service' | 'planned';

export interface FlowSample {
  readonly flow: Flow;
  readonly kind: FlowKind;
  readonly sample?: Sample;
  /** In the unit of the flow's indicator; 0 unless measured. */
  readonly magnitude: number;
}

/** Whether a source documents the flow's service in the calendar year of `t`. */
export function existsAt(flow: Flow, t: number): boolean {
  return touchesYear(flow.period, Math.floor(t));
}

/** Whether a route is only planned in a year. */
export function isPlanned(route: Route, year: number): boolean {
  return route.status.some(
    ({ status, period }) => status === 'planned' && touchesYear(period, year),
  );
}

/** The routes of a flow without the sign that says which way they are travelled. */
export function routeIds(flow: Flow): readonly string[] {
  return flow.routes.map((id) => id.replace(/^-/, ''));
}

function sampleFlow(atlas: Atlas, flow: Flow, t: number): FlowSample | undefined {
  if (!existsAt(flow, t)) return undefined;
  const planned = routeIds(flow).some((id) => {
    const route = atlas.routes.get(id);
    return route && isPlanned(route, Math.floor(t));
  });
  if (planned) return { flow, kind: 'planned', magnitude: 0 };
  if (!flow.indicator) return { flow, kind: 'service', magnitude: 0 };
  const sample = sampleAt(seriesOf(atlas, flow.indicator, flow.place), t);
  if (sample.status !== 'absent')
    return { flow, kind: 'measured', sample, magnitude: sample.value };
  // Trade without a figure is no documented service between two points; a railway is one.
  return flow.mode === 'trade' ? undefined : { flow, kind: 'service', sample, magnitude: 0 };
}

/** Every flow that a source supports at `t`, in the order of the package. Same `t`, same result. */
export function flowsAt(atlas: Atlas, t: number): readonly FlowSample[] {
  return atlas.data.flows.flatMap((flow) => sampleFlow(atlas, flow, t) ?? []);
}

/** What passes each place at `t`, per indicator: the largest documented magnitude, never a sum of two counts. */
export function locationTotals(
  atlas: Atlas,
  samples: readonly FlowSample[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const totals = new Map<string, Map<string, number>>();
  for (const { flow, kind, magnitude } of samples) {
    if (kind !== 'measured' || !subjectOf(atlas, flow.place)) continue;
    for (const place of new Set([flow.place, ...flow.gates])) {
      const ofPlace = totals.get(place) ?? new Map<string, number>();
      ofPlace.set(flow.indicator, Math.max(magnitude, ofPlace.get(flow.indicator) ?? 0));
      totals.set(place, ofPlace);
    }
  }
  return totals;
}

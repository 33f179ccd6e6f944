import { seriesOf, type Atlas } from '../atlas';
import { touchesYear } from '../atlas/period';
import type { Flow, Route } from '../atlas/route';
import type { Series } from '../atlas/series';
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
  /** The series that a measured flow moves by. */
  readonly series?: Series;
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
export function routeIds({ routes }: Flow): readonly string[] {
  const turned = routes.some((id) => id.startsWith('-'));
  return turned ? routes.map((id) => (id.startsWith('-') ? id.slice(1) : id)) : routes;
}

const ferries = new WeakMap<Atlas, ReadonlySet<string>>();

/** Crossings of the sea that join a railway, and on which nothing is documented to run. */
function ferriesOf(atlas: Atlas): ReadonlySet<string> {
  const known = ferries.get(atlas);
  if (known) return known;
  const { routes, flows } = atlas.data;
  const served = new Set(flows.flatMap(routeIds));
  const stations = new Set(
    routes.flatMap(({ mode, waypoints }) => (mode === 'rail' ? waypoints : [])),
  );
  const found = routes.filter(
    ({ id, mode, from, to }) =>
      mode === 'sea' && !served.has(id) && (stations.has(from) || stations.has(to)),
  );
  const ids = new Set(found.map(({ id }) => id));
  ferries.set(atlas, ids);
  return ids;
}

/**
 * What a route is as a line: a crossing of the sea that joins a railway, and on which nothing is documented
 * to run, is a ferry for its trains and as much of a landmark as the railway.
 */
export function lineModeOf(atlas: Atlas, { id, mode }: Route): Route['mode'] | 'ferry' {
  return ferriesOf(atlas).has(id) ? 'ferry' : mode;
}

function sampleFlow(atlas: Atlas, flow: Flow, t: number): FlowSample | undefined {
  if (!existsAt(flow, t)) return undefined;
  const planned = routeIds(flow).some((id) => {
    const route = atlas.routes.get(id);
    return route && isPlanned(route, Math.floor(t));
  });
  if (planned) return { flow, kind: 'planned', magnitude: 0 };
  if (!flow.indicator) return { flow, kind: 'service', magnitude: 0 };
  const series = seriesOf(atlas, flow.indicator, flow.place);
  const sample = sampleAt(series, t);
  if (series && sample.status !== 'absent')
    return { flow, kind: 'measured', sample, series, magnitude: sample.value };
  // Trade without a figure is no documented service between two points; a railway is one.
  return flow.mode === 'trade' ? undefined : { flow, kind: 'service', sample, magnitude: 0 };
}

/** Every flow that a source supports at `t`, in the order of the package. Same `t`, same result. */
export function flowsAt(atlas: Atlas, t: number): readonly FlowSample[] {
  const samples: FlowSample[] = [];
  for (const flow of atlas.data.flows) {
    const sample = sampleFlow(atlas, flow, t);
    if (sample) samples.push(sample);
  }
  return samples;
}

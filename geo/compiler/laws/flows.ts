import type { Content } from '../content.ts';
import type { FlowRow } from '../schema/tables.ts';
import { judge, type Law, type Report } from './law.ts';

interface Stretch {
  readonly id: string;
  readonly stops: readonly string[];
}

/** Judges each flow with the places along each of its routes, in the direction in which it passes them. */
function judgeWays(
  { flows, routes }: Content,
  judgeWay: (flow: FlowRow, stretches: readonly Stretch[], report: Report) => void,
) {
  return judge(flows, (flow, report) => {
    const stretches = flow.routes.flatMap((id): Stretch[] => {
      const route = routes.byId.get(id.replace(/^-/, ''))?.value;
      if (!route) return [];
      return [{ id, stops: id.startsWith('-') ? route.waypoints.toReversed() : route.waypoints }];
    });
    // A route that is missing or not valid has its own problem.
    if (stretches.length === flow.routes.length) judgeWay(flow, stretches, report);
  });
}

/** The routes of a flow follow each other: each begins where the one before it ends. */
export const flowRoutesChain: Law = (content) =>
  judgeWays(content, (_, stretches, report) => {
    stretches.slice(1).forEach(({ id, stops }, index) => {
      const before = stretches[index];
      const reached = before?.stops.at(-1) ?? '';
      if (reached === stops[0]) return;
      const expected = `a route that begins at "${reached}", where ${before?.id ?? ''} ends`;
      report('routes', expected, `${id} beginning at "${stops[0] ?? ''}"`, String);
    });
  });

const wideKinds = ['region', 'prefecture', 'zone', 'collective'];

/** Whether a stop is the place itself, a part of it, or lies in the country that is named. */
function belongsTo(stop: string, place: string, { places, countries }: Content): boolean {
  const [here, there] = [places.byId.get(stop)?.value, places.byId.get(place)?.value];
  if (stop === place || here?.part_of === place || there?.part_of === stop) return true;
  if (there) return wideKinds.includes(there.kind);
  const country = countries.byId.get(place)?.value;
  return country?.kind === 'group'
    ? country.members.includes(here?.country ?? '')
    : here?.country === place;
}

/** The first route of a flow starts at its origin, the last one ends at its destination. */
export const flowRoutesReachBothEnds: Law = (content) =>
  judgeWays(content, ({ origin, destination }, stretches, report) => {
    const [start, end] = [stretches[0]?.stops[0], stretches.at(-1)?.stops.at(-1)];
    if (start === undefined || end === undefined) return;
    if (!belongsTo(start, origin, content))
      report('origin', `"${start}", where the routes start`, origin);
    if (!belongsTo(end, destination, content))
      report('destination', `"${end}", where the routes end`, destination);
  });

/** The gates at which a flow is counted lie on its way. */
export const gatesLieOnTheWay: Law = (content) =>
  judgeWays(content, ({ gates }, stretches, report) => {
    const stops = stretches.flatMap((stretch) => stretch.stops);
    const around = stops.map((stop) => content.places.byId.get(stop)?.value.part_of ?? '');
    const passed = new Set([...stops, ...around]);
    for (const gate of gates)
      if (!passed.has(gate)) report('gates', 'a place on the routes of the flow', gate);
    if (gates.length > 2) report('gates', 'one place, or the two ends of a stretch', gates);
  });

/** No id holds a blank. */
const seriesName = (indicator: string, place: string) => `${indicator} ${place}`;

/** A flow with an indicator has a series to move by; on routes it also says where it is counted. */
export const flowsHaveASeries: Law = ({ flows, figures }) => {
  const series = new Set(
    figures.raw.map(({ cells }) => seriesName(cells.indicator ?? '', cells.place ?? '')),
  );
  return judge(flows, ({ indicator, place, routes, gates, mode }, report) => {
    if (indicator === '' && place === '') return;
    if (place === '') {
      report('place', 'the place whose series moves', place);
      return;
    }
    if (indicator === '') {
      report('indicator', 'the indicator that moves', indicator);
      return;
    }
    if (figures.readable && !series.has(seriesName(indicator, place)))
      report('place', `a place with figures of "${indicator}"`, place);
    if (routes.length > 0 && gates.length === 0)
      report('gates', 'the place where the figure is counted', '');
    if (mode === 'trade' && routes.length > 0)
      report('routes', 'no routes for trade with a partner', routes.join(';'));
  });
};

/** Rail moves on rails: the routes of a flow are of its mode. */
export const flowsKeepTheirMode: Law = ({ flows, routes }) =>
  judge(flows, (flow, report) => {
    for (const id of flow.routes) {
      const mode = routes.byId.get(id.replace(/^-/, ''))?.value.mode;
      if (mode === undefined || mode === flow.mode || flow.mode === 'trade') continue;
      report('routes', `routes by ${flow.mode}`, `${id} by ${mode}`);
    }
  });

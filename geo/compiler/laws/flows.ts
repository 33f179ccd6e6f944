import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { FlowRow } from '../schema/tables.ts';
import { problemAt, type Law } from './law.ts';

/** The places along each route of a flow, in the direction in which the flow passes them. */
function stretchesOf(
  flow: FlowRow,
  { routes }: Content,
): { id: string; stops: readonly string[] }[] {
  const known = routes.byId;
  return flow.routes.flatMap((id) => {
    const route = known.get(id.replace(/^-/, ''))?.value;
    if (!route) return [];
    return [{ id, stops: id.startsWith('-') ? route.waypoints.toReversed() : route.waypoints }];
  });
}

/** The routes of a flow follow each other: each begins where the one before it ends. */
export const flowRoutesChain: Law = (content) =>
  content.flows.entries.flatMap((entry): Problem[] => {
    const stretches = stretchesOf(entry.value, content);
    if (stretches.length < entry.value.routes.length) return [];
    return stretches.slice(1).flatMap((stretch, index): Problem[] => {
      const before = stretches[index];
      const reached = before?.stops.at(-1) ?? '';
      if (reached === stretch.stops[0]) return [];
      const expected = `a route that begins at "${reached}", where ${before?.id ?? ''} ends`;
      const found = `${stretch.id} beginning at "${stretch.stops[0] ?? ''}"`;
      return [{ ...problemAt(content.flows, entry, 'routes', expected, ''), found }];
    });
  });

const wideKinds = ['region', 'prefecture', 'zone', 'collective'];

/** Whether a stop is the place itself, a part of it, or lies in the country that is named. */
function belongsTo(stop: string, place: string, { places, countries }: Content): boolean {
  const known = places.byId;
  const [here, there] = [known.get(stop)?.value, known.get(place)?.value];
  if (stop === place || here?.part_of === place || there?.part_of === stop) return true;
  if (there) return wideKinds.includes(there.kind);
  const country = countries.byId.get(place)?.value;
  return country?.kind === 'group'
    ? country.members.includes(here?.country ?? '')
    : here?.country === place;
}

/** The first route of a flow starts at its origin, the last one ends at its destination. */
export const flowRoutesReachBothEnds: Law = (content) =>
  content.flows.entries.flatMap((entry): Problem[] => {
    const { origin, destination } = entry.value;
    const stretches = stretchesOf(entry.value, content);
    const [start, end] = [stretches[0]?.stops[0], stretches.at(-1)?.stops.at(-1)];
    if (start === undefined || end === undefined || stretches.length < entry.value.routes.length)
      return [];
    const problems: Problem[] = [];
    if (!belongsTo(start, origin, content)) {
      problems.push(
        problemAt(content.flows, entry, 'origin', `"${start}", where the routes start`, origin),
      );
    }
    if (!belongsTo(end, destination, content)) {
      const expected = `"${end}", where the routes end`;
      problems.push(problemAt(content.flows, entry, 'destination', expected, destination));
    }
    return problems;
  });

/** The gates at which a flow is counted lie on its way. */
export const gatesLieOnTheWay: Law = (content) => {
  const places = content.places.byId;
  return content.flows.entries.flatMap((entry): Problem[] => {
    const { gates, routes } = entry.value;
    const stretches = stretchesOf(entry.value, content);
    if (stretches.length < routes.length) return [];
    const stops = stretches.flatMap((stretch) => stretch.stops);
    const passed = new Set([
      ...stops,
      ...stops.map((stop) => places.get(stop)?.value.part_of ?? ''),
    ]);
    const problems = gates
      .filter((gate) => !passed.has(gate))
      .map((gate) =>
        problemAt(content.flows, entry, 'gates', 'a place on the routes of the flow', gate),
      );
    if (gates.length > 2) {
      problems.push(
        problemAt(content.flows, entry, 'gates', 'one place, or the two ends of a stretch', gates),
      );
    }
    return problems;
  });
};

/** No id holds a blank. */
const seriesName = (indicator: string, place: string) => `${indicator} ${place}`;

/** A flow with an indicator has a series to move by; on routes it also says where it is counted. */
export const flowsHaveASeries: Law = ({ flows, figures }) => {
  const series = new Set(
    figures.raw.map(({ cells }) => seriesName(cells.indicator ?? '', cells.place ?? '')),
  );
  return flows.entries.flatMap((entry): Problem[] => {
    const { indicator, place, routes, gates, mode } = entry.value;
    if (indicator !== '' && place === '') {
      return [problemAt(flows, entry, 'place', 'the place whose series moves', place)];
    }
    if (indicator === '' && place !== '') {
      return [problemAt(flows, entry, 'indicator', 'the indicator that moves', indicator)];
    }
    if (indicator === '') return [];
    const problems: Problem[] = [];
    if (figures.readable && !series.has(seriesName(indicator, place))) {
      const expected = `a place with figures of "${indicator}"`;
      problems.push(problemAt(flows, entry, 'place', expected, place));
    }
    if (routes.length > 0 && gates.length === 0) {
      problems.push(problemAt(flows, entry, 'gates', 'the place where the figure is counted', ''));
    }
    if (mode === 'trade' && routes.length > 0) {
      problems.push(
        problemAt(flows, entry, 'routes', 'no routes for trade with a partner', routes.join(';')),
      );
    }
    return problems;
  });
};

/** Rail moves on rails: the routes of a flow are of its mode. */
export const flowsKeepTheirMode: Law = ({ flows, routes }) => {
  const known = routes.byId;
  return flows.entries.flatMap((entry) =>
    entry.value.routes.flatMap((id): Problem[] => {
      const mode = known.get(id.replace(/^-/, ''))?.value.mode;
      if (mode === undefined || mode === entry.value.mode || entry.value.mode === 'trade')
        return [];
      return [
        problemAt(flows, entry, 'routes', `routes by ${entry.value.mode}`, `${id} by ${mode}`),
      ];
    }),
  );
};

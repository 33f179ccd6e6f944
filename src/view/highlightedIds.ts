import type { Atlas } from '../atlas';
import type { Place } from '../atlas/place';
import type { Flow } from '../atlas/route';
import { routeIds } from '../flows/flowsAt';
import { partsOf } from './selectedIds';

/** Where a flow is counted: its gate, as a port and as the place that gives the port its name. */
export function gatesOf(flow: Flow | undefined): readonly string[] {
  return flow ? [flow.place, ...flow.gates] : [];
}

/** A flow with the routes that it runs on, their ends, its gates, and the partner whose trade it is. */
function withWay(atlas: Atlas, flow: Flow): readonly string[] {
  const routes = routeIds(flow);
  const ends = routes.flatMap((id) => {
    const route = atlas.routes.get(id);
    return route ? [route.from, route.to] : [];
  });
  const partners = flow.mode === 'trade' ? [flow.origin, flow.destination] : [];
  return [flow.id, ...gatesOf(flow), ...routes, ...ends, ...partners];
}

/** Whether a flow is counted at a place, passes it uncounted, or is a service of the airport or sea port that it is. */
function passes(flow: Flow, { id, mode, partOf }: Place): boolean {
  if (flow.place) return flow.place === id;
  if (flow.mode !== mode) return false;
  const isEnd = flow.origin === id || flow.destination === id;
  if (isEnd && (mode === 'air' || mode === 'sea')) return true;
  return flow.gates.some((gate) => gate === id || gate === partOf);
}

function ofPlace(atlas: Atlas, place: Place): readonly string[] {
  const parts = partsOf(atlas, place.id);
  const here = [place, ...parts.flatMap((id) => atlas.places.get(id) ?? [])];
  const flows = atlas.data.flows.filter((flow) => here.some((one) => passes(flow, one)));
  return [...parts, ...flows.flatMap((flow) => withWay(atlas, flow))];
}

/** What belongs to something that a view is about, beside itself. */
function belongingTo(atlas: Atlas, id: string): readonly string[] {
  const { data } = atlas;
  const [place, flow] = [atlas.places.get(id), atlas.flows.get(id)];
  const [route, country] = [atlas.routes.get(id), atlas.countries.get(id)];
  if (place) return ofPlace(atlas, place);
  if (flow) return withWay(atlas, flow);
  if (route) {
    const flows = data.flows.filter((one) => routeIds(one).includes(id));
    const counted = flows.filter(({ gates }) =>
      gates.some((gate) => route.waypoints.includes(gate)),
    );
    return [route.from, route.to, ...flows.map((one) => one.id), ...counted.flatMap(gatesOf)];
  }
  const arcs = data.flows.filter(
    ({ mode, origin, destination }) => mode === 'trade' && (origin === id || destination === id),
  );
  // What several countries traded is not said of one of them: a group brings its members, and none its group.
  return country ? [...country.members, ...arcs.map((one) => one.id)] : [];
}

/** What steps forward on the map where a view is about some things: they, what belongs to them, and its names. */
export function highlightedIds(atlas: Atlas, ids: Iterable<string>): ReadonlySet<string> {
  const forward = new Set<string>();
  for (const id of ids) for (const one of [id, ...belongingTo(atlas, id)]) forward.add(one);
  for (const id of [...forward]) forward.add(atlas.places.get(id)?.partOf ?? '');
  forward.delete('');
  return forward;
}

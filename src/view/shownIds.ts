import { seriesOf, type Atlas } from '../atlas';
import type { Mode } from '../atlas/indicator';
import { flowsAt, isPlanned, lineModeOf, routeIds } from '../flows/flowsAt';
import { existsBy, isKnownBy, isPort } from '../flows/operation';
import { highlightedIds } from './highlightedIds';
import type { LayerId } from './layers';
import type { ViewState } from './view';

/** The layer that carries what moves by a mode. */
const carriers: Readonly<Record<Mode | 'ferry', LayerId>> = {
  ...{ rail: 'rail', ferry: 'rail', road: 'road', air: 'air', sea: 'sea', trade: 'partners' },
};

/** What the map of a view may draw, as ids: rather too much than too little. */
function drawnIds(atlas: Atlas, { t, hidden }: Pick<ViewState, 't' | 'hidden'>): Set<string> {
  const { data } = atlas;
  const year = Math.floor(t);
  const isShown = (mode: Mode | 'ferry') => !hidden.has(carriers[mode]);
  const flows = flowsAt(atlas, t).filter(({ flow }) => isShown(flow.mode));
  const served = new Set(flows.flatMap(({ flow }) => routeIds(flow)));
  // What is counted has routes that are drawn without it.
  const counted = flows.filter(({ flow, kind }) =>
    kind === 'measured' ? !hidden.has('flows') : flow.routes.length > 0,
  );
  const places = data.places.filter((place) => {
    // An airport that is no port is a name at the end of its lines.
    if (place.kind === 'city' || (place.kind === 'airport' && !isPort(place))) return true;
    if (!place.position || hidden.has('ports')) return false;
    const hasDisc = seriesOf(atlas, data.info.throughput, place.id) !== undefined;
    return hasDisc || (isPort(place) && existsBy(place, year));
  });
  // Railways are there whether or not anything is documented to run on them.
  const routes = data.routes.filter((route) => {
    const mode = lineModeOf(atlas, route);
    const isThere = served.has(route.id) || carriers[mode] === 'rail' || isPlanned(route, year);
    return isShown(mode) && isThere;
  });
  const areas = hidden.has('areas') ? [] : data.areas.filter((one) => isKnownBy(atlas, one, year));
  const partners = hidden.has('partners')
    ? []
    : data.countries.filter(({ isoNumeric }) => isoNumeric);
  const moving = counted.map(({ flow }) => flow);
  return new Set([...places, ...routes, ...areas, ...partners, ...moving].map(({ id }) => id));
}

/**
 * Whether something is on the map of a view, itself or in its parts: if it is not, all that is there would
 * step back, and nothing forward.
 */
export function isOnMap(
  atlas: Atlas,
  view: Pick<ViewState, 't' | 'hidden'>,
): (id: string) => boolean {
  const drawn = drawnIds(atlas, view);
  return (id) => {
    const { members = [] } = atlas.countries.get(id) ?? {};
    const isPart = (one: string) =>
      one === id ||
      members.includes(one) ||
      atlas.places.get(one)?.partOf === id ||
      atlas.areas.get(one)?.partOf === id;
    // The gates and ends of what moves stand beside it, and are not it.
    return [...highlightedIds(atlas, [id])].some(
      (one) => drawn.has(one) && (isPart(one) || atlas.flows.has(one) || atlas.routes.has(one)),
    );
  };
}

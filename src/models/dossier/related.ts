import type { Atlas } from '../../atlas';
import type { Flow } from '../../atlas/route';
import { existsAt, routeIds } from '../../flows/flowsAt';
import type { Pick } from '../../view/ids';
import { selectionOfId, subjectOfSelection, type DossierSubject } from './subject';

/** How something is related to the subject of a dossier. */
export type Relation =
  | 'whole'
  | 'parts'
  | 'beside'
  | 'areas'
  | 'neighbour'
  | 'opposite'
  | 'ports'
  | 'members'
  | 'groups'
  | 'partners'
  | 'collectives'
  | 'ends'
  | 'along'
  | 'gates'
  | 'routes'
  | 'flows'
  | 'flows of other years';

export interface RelatedGroup {
  readonly relation: Relation;
  readonly subjects: readonly DossierSubject[];
}

type Found = readonly (readonly [Relation, readonly (Pick | undefined)[]])[];

function places(ids: readonly string[]): readonly Pick[] {
  return ids.map((id) => ({ kind: 'place', id }));
}

function flowsWhere(atlas: Atlas, t: number, wanted: (flow: Flow) => boolean): Found {
  const flows = atlas.data.flows.filter(wanted);
  const pick = ({ id }: Flow): Pick => ({ kind: 'flow', id });
  return [
    ['flows', flows.filter((flow) => existsAt(flow, t)).map(pick)],
    ['flows of other years', flows.filter((flow) => !existsAt(flow, t)).map(pick)],
  ];
}

function routesWhere(atlas: Atlas, touches: (placeId: string) => boolean): Found {
  const routes = atlas.data.routes.filter(({ waypoints }) => waypoints.some(touches));
  return [['routes', routes.map(({ id }): Pick => ({ kind: 'route', id }))]];
}

function ofPlace(atlas: Atlas, id: string, opposite: string, t: number): Found {
  const place = atlas.places.get(id);
  if (!place) return [];
  const { info, places: all, areas, countries } = atlas.data;
  const isRegion = id === info.region;
  const besides =
    place.partOf === '' || place.partOf === info.region
      ? []
      : all.filter((other) => other.partOf === place.partOf && other.id !== id);
  const withSeries = countries.filter((country) => atlas.seriesByPlace.has(country.id));
  const parts = all.filter((other) => other.partOf === id && other.position !== undefined);
  const collectives = all.filter((other) => !other.position && other.id !== id);
  return [
    ['whole', [selectionOfId(atlas, place.partOf)]],
    ['parts', places(parts.map((part) => part.id))],
    [
      'areas',
      areas.filter((area) => area.partOf === id).map((area) => ({ kind: 'area', id: area.id })),
    ],
    ['beside', places(besides.map((other) => other.id))],
    ['opposite', [selectionOfId(atlas, opposite)]],
    ['neighbour', [selectionOfId(atlas, place.neighbour)]],
    ['collectives', isRegion ? places(collectives.map((other) => other.id)) : []],
    [
      'partners',
      isRegion ? withSeries.map(({ id: country }) => ({ kind: 'country', id: country })) : [],
    ],
    ...routesWhere(atlas, (waypoint) => waypoint === id),
    ...flowsWhere(atlas, t, (flow) =>
      [flow.origin, flow.destination, flow.place, ...flow.gates].includes(id),
    ),
  ];
}

function ofCountry(atlas: Atlas, id: string, t: number): Found {
  const country = atlas.countries.get(id);
  const groups = atlas.data.countries.filter(({ members }) => members.includes(id));
  const ports = atlas.data.places.filter(({ neighbour }) => neighbour === id);
  const inside = (place: string) => place === id || atlas.places.get(place)?.country === id;
  const region = atlas.places.get(atlas.data.info.region)?.country;
  return [
    ['ports', places(ports.map((port) => port.id))],
    ['groups', groups.map((group) => ({ kind: 'country', id: group.id }))],
    ['members', (country?.members ?? []).map((member) => ({ kind: 'country', id: member }))],
    // Every line starts in the region's own country: listing them all there would say nothing.
    ...(id === region
      ? []
      : flowsWhere(atlas, t, (flow) => inside(flow.origin) || inside(flow.destination))),
  ];
}

function find(atlas: Atlas, subject: DossierSubject, opposite: string, t: number): Found {
  switch (subject.kind) {
    case 'place':
      return ofPlace(atlas, subject.thing.id, opposite, t);
    case 'country':
      return ofCountry(atlas, subject.thing.id, t);
    case 'area': {
      const { id, partOf } = subject.thing;
      const others = atlas.data.areas.filter((area) => area.partOf === partOf && area.id !== id);
      return [
        ['whole', [selectionOfId(atlas, partOf)]],
        ['areas', others.map((area) => ({ kind: 'area', id: area.id }))],
      ];
    }
    case 'route': {
      const { id, from, to, waypoints } = subject.thing;
      const between = waypoints.filter(
        (place) => place !== from && place !== to && atlas.places.get(place)?.kind !== 'waypoint',
      );
      return [
        ['ends', places([from, to])],
        ['along', places(between)],
        ...flowsWhere(atlas, t, (flow) => routeIds(flow).includes(id)),
      ];
    }
    case 'flow': {
      const { thing: flow } = subject;
      return [
        ['ends', [selectionOfId(atlas, flow.origin), selectionOfId(atlas, flow.destination)]],
        ['gates', places(flow.gates)],
        ['routes', routeIds(flow).map((id) => ({ kind: 'route', id }))],
      ];
    }
  }
}

/**
 * What a reader may want to go on to from a subject, each thing once, groups without any left out.
 * @param opposite of a port: the one on the other side, an id or only a name
 */
export function relatedTo(
  atlas: Atlas,
  subject: DossierSubject,
  opposite: string,
  t: number,
): readonly RelatedGroup[] {
  const seen = new Set<string>();
  return find(atlas, subject, opposite, t).flatMap(([relation, picks]) => {
    const subjects = picks.flatMap((pick) => {
      const key = pick && `${pick.kind}:${pick.id}`;
      if (!pick || key === undefined || seen.has(key)) return [];
      seen.add(key);
      return subjectOfSelection(atlas, pick) ?? [];
    });
    return subjects.length === 0 ? [] : { relation, subjects };
  });
}

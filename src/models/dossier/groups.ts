import type { Atlas } from '../../atlas';
import type { Flow } from '../../atlas/route';
import { seriesKey, type Series } from '../../atlas/series';
import { routeIds } from '../../flows/flowsAt';
import type { Pick } from '../../view/ids';
import { entriesOf, type SeriesEntry } from './series';
import { selectionOf, subjectOfSelection, type DossierSubject } from './subject';
import type { Names } from '../../atlas/names';

/** Why a group of series stands in a dossier: its own, or those of something it belongs to or holds. */
export type GroupRelation =
  'own' | 'whole' | 'zone' | 'part' | 'collective' | 'group' | 'flow' | 'size';

export interface SeriesGroup {
  readonly relation: GroupRelation;
  /** Whose series they are. */
  readonly selection: Pick;
  readonly names: Names;
  /** Series with several figures. */
  readonly entries: readonly SeriesEntry[];
  /** Series of one figure only. */
  readonly statements: readonly SeriesEntry[];
}

interface Wanted {
  readonly relation: GroupRelation;
  readonly selection: Pick;
  readonly series: readonly Series[];
}

function seriesAt(atlas: Atlas, id: string): readonly Series[] {
  return atlas.seriesByPlace.get(id) ?? [];
}

function ofPlace(atlas: Atlas, relation: GroupRelation, id: string): Wanted {
  return { relation, selection: { kind: 'place', id }, series: seriesAt(atlas, id) };
}

/** Places without a position of their own cannot be met on the map: the region's dossier holds them. */
function collectives(atlas: Atlas): readonly Wanted[] {
  return atlas.data.places
    .filter(({ id, position }) => !position && id !== atlas.data.info.region)
    .map(({ id }) => ofPlace(atlas, 'collective', id));
}

function aroundPlace(atlas: Atlas, id: string, partOf: string): readonly Wanted[] {
  const { region } = atlas.data.info;
  const own = ofPlace(atlas, 'own', id);
  if (id === region) return [own, ...collectives(atlas)];
  const whole = partOf === '' || partOf === region ? [] : [ofPlace(atlas, 'whole', partOf)];
  const parts = atlas.data.places
    .filter((place) => place.partOf === id)
    .map((place) => ofPlace(atlas, 'part', place.id));
  const areas = atlas.data.areas
    .filter((area) => area.partOf === id)
    .map(({ id: area }): Wanted => ({
      relation: 'part',
      selection: { kind: 'area', id: area },
      series: seriesAt(atlas, area),
    }));
  return [own, ...whole, ...parts, ...areas];
}

function aroundCountry(atlas: Atlas, id: string): readonly Wanted[] {
  const own: Wanted = {
    relation: 'own',
    selection: { kind: 'country', id },
    series: seriesAt(atlas, id),
  };
  const groups = atlas.data.countries
    .filter(({ members }) => members.includes(id))
    .map((group): Wanted => ({
      relation: 'group',
      selection: { kind: 'country', id: group.id },
      series: seriesAt(atlas, group.id),
    }));
  return [own, ...groups];
}

function aroundFlow(atlas: Atlas, relation: 'own' | 'flow', flow: Flow): Wanted {
  const series = flow.indicator && atlas.series.get(seriesKey(flow.indicator, flow.place));
  return { relation, selection: { kind: 'flow', id: flow.id }, series: series ? [series] : [] };
}

/** The series that state the size of an area, where they are filed elsewhere. */
function sizeOfArea(atlas: Atlas, figureId: string, area: string): readonly Wanted[] {
  const figure = atlas.figures.get(figureId);
  if (!figure || figure.place === area) return [];
  const series = atlas.series.get(seriesKey(figure.indicator, figure.place));
  return [
    { relation: 'size', selection: { kind: 'area', id: area }, series: series ? [series] : [] },
  ];
}

function wantedFor(atlas: Atlas, subject: DossierSubject): readonly Wanted[] {
  switch (subject.kind) {
    case 'place':
      return aroundPlace(atlas, subject.thing.id, subject.thing.partOf);
    case 'country':
      return aroundCountry(atlas, subject.thing.id);
    case 'area': {
      const { id, figure, partOf } = subject.thing;
      const own = { relation: 'own', selection: selectionOf(subject) } as const;
      const zone = partOf === '' ? [] : [ofPlace(atlas, 'zone', partOf)];
      return [{ ...own, series: seriesAt(atlas, id) }, ...sizeOfArea(atlas, figure, id), ...zone];
    }
    case 'route':
      return atlas.data.flows
        .filter((flow) => routeIds(flow).includes(subject.thing.id))
        .map((flow) => aroundFlow(atlas, 'flow', flow));
    case 'flow':
      return [aroundFlow(atlas, 'own', subject.thing)];
  }
}

/** The series of a subject, its own first, then those of what it is part of and of its parts; none twice. */
export function groupsOf(atlas: Atlas, subject: DossierSubject): readonly SeriesGroup[] {
  const seen = new Set<Series>();
  return wantedFor(atlas, subject).flatMap(({ relation, selection, series }) => {
    const fresh = series.filter((one) => !seen.has(one));
    fresh.forEach((one) => seen.add(one));
    const owner = subjectOfSelection(atlas, selection);
    if (fresh.length === 0 || !owner) return [];
    const entries = entriesOf(atlas, fresh);
    return {
      relation,
      selection,
      names: owner.thing.names,
      entries: entries.filter(({ figures }) => figures.length > 1),
      statements: entries.filter(({ figures }) => figures.length === 1),
    };
  });
}

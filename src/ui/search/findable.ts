import type { Atlas } from '../../atlas';
import type { Mode } from '../../atlas/indicator';
import type { Names, Translated } from '../../atlas/names';
import type { Pick } from '../../scene/scene';
import { modeOf, namesOf, selectionOf, selectionOfId, type DossierSubject } from '../panel/subject';

/** Something that has a name, and what opens when it is chosen. */
export interface Findable {
  /** `record`: a row of the record, which opens the place it is counted at. */
  readonly kind: DossierSubject['kind'] | 'record';
  readonly names: Names | Translated;
  readonly mode: Mode | 'sea' | '';
  readonly selection: Pick;
  /** Undefined for a row of the record. */
  readonly subject?: DossierSubject;
}

function findable(subject: DossierSubject): Findable {
  return {
    kind: subject.kind,
    names: namesOf(subject),
    mode: modeOf(subject),
    selection: selectionOf(subject),
    subject,
  };
}

/** Everything of a package that can be found, in the order of the package. */
export function subjectsOf(atlas: Atlas): readonly Findable[] {
  const { places, areas, countries, routes, flows, record } = atlas.data;
  const rows = record.flatMap(({ name, mode, place }): readonly Findable[] => {
    const selection = selectionOfId(atlas, place);
    return selection ? [{ kind: 'record', names: name, mode, selection }] : [];
  });
  return [
    ...places.map((place) => findable({ kind: 'place', place })),
    ...areas.map((area) => findable({ kind: 'area', area })),
    ...countries.map((country) => findable({ kind: 'country', country })),
    ...rows,
    ...routes.map((route) => findable({ kind: 'route', route })),
    ...flows.map((flow) => findable({ kind: 'flow', flow })),
  ];
}

const order = [
  'region',
  'city',
  'port',
  'airport',
  'prefecture',
  'terminal',
  'country',
  'group',
  'zone',
  'area',
  'collective',
  'record',
  'route',
  'flow',
  'waypoint',
] as const;

/** Where a thing stands among equally good matches: gateways first, mere points on a line last. */
export function findableRank({ kind, subject }: Findable): number {
  if (subject?.kind === 'place') return order.indexOf(subject.place.kind);
  if (subject?.kind === 'country') return order.indexOf(subject.country.kind);
  return kind === 'place' || kind === 'country' ? order.length : order.indexOf(kind);
}

import type { Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import type { Mode } from '../../atlas/indicator';
import type { Names, Translated } from '../../atlas/names';
import type { Pick } from '../../view/ids';
import { modeOf, selectionOf, selectionOfId, type DossierSubject } from '../dossier/subject';

/** Something that has a name, and what opens when it is chosen. */
export interface Findable {
  /** `record`: a row of the record, which opens the place it is counted at; `statement`: what it is about. */
  readonly kind: DossierSubject['kind'] | 'record' | 'statement';
  readonly names: Names | Translated;
  /** Further names under which it is found. */
  readonly variants: readonly string[];
  readonly mode: Mode | '';
  readonly selection: Pick;
  /** Undefined for a row of the record and for a statement. */
  readonly subject?: DossierSubject;
}

function findable(
  subject: DossierSubject,
  details: ReadonlyMap<string, { readonly variants: readonly string[] }>,
): Findable {
  const selection = selectionOf(subject);
  return {
    kind: subject.kind,
    names: subject.thing.names,
    variants: details.get(selection.id)?.variants ?? [],
    mode: modeOf(subject),
    selection,
    subject,
  };
}

/** Everything of a package that can be found, in the order of the package. */
export function subjectsOf(atlas: Atlas, details: AtlasDetails): readonly Findable[] {
  const { places, areas, countries, routes, flows, record } = atlas.data;
  const rows = record.flatMap(({ name, mode, place }): readonly Findable[] => {
    const selection = selectionOfId(atlas, place);
    return selection ? [{ kind: 'record', names: name, variants: [], mode, selection }] : [];
  });
  const statements = details.statements.flatMap(({ text, about }): readonly Findable[] => {
    const selection = about.flatMap((id) => selectionOfId(atlas, id) ?? [])[0];
    return selection ? [{ kind: 'statement', names: text, variants: [], mode: '', selection }] : [];
  });
  return [
    ...places.map((place) => findable({ kind: 'place', thing: place }, details.places)),
    ...areas.map((area) => findable({ kind: 'area', thing: area }, details.areas)),
    ...countries.map((country) => findable({ kind: 'country', thing: country }, details.countries)),
    ...rows,
    ...routes.map((route) => findable({ kind: 'route', thing: route }, details.routes)),
    ...flows.map((flow) => findable({ kind: 'flow', thing: flow }, details.flows)),
    ...statements,
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
  'statement',
] as const;

/** Where a thing stands among equally good matches: gateways first, mere points on a line last. */
export function findableRank({ kind, subject }: Findable): number {
  if (subject?.kind === 'place') return order.indexOf(subject.thing.kind);
  if (subject?.kind === 'country') return order.indexOf(subject.thing.kind);
  return kind === 'place' || kind === 'country' ? order.length : order.indexOf(kind);
}

import type { Atlas } from '../../atlas';
import type { AtlasDetails, DocumentedSpan, Statement, SubjectDetails } from '../../atlas/details';
import type { Conflict, Figure } from '../../atlas/figure';
import type { Names, Translated } from '../../atlas/names';
import type { Period } from '../../atlas/period';
import type { PlaceStatus } from '../../atlas/place';
import type { RouteStatus } from '../../atlas/route';
import type { Source } from '../../atlas/source';
import type { Pick as Picked } from '../../view/ids';
import type { Selection } from '../../view/view';
import { groupsOf, type SeriesGroup } from './groups';
import { relatedTo, type RelatedGroup } from './related';
import { limitsOf, type Limit } from './limits';
import { statementsAbout } from './statements';
import { selectionOf, subjectOfSelection, type DossierSubject } from './subject';

/** Whether something was in operation, when, and who says so. */
export interface OperationSpan {
  readonly period: Period;
  readonly status: PlaceStatus | RouteStatus;
  readonly source?: Source;
  readonly note: Translated;
  /** Whether it holds in the year of the dossier. */
  readonly current: boolean;
}

/** Everything documented about one selection, and what is not. */
export interface Dossier {
  readonly subject: DossierSubject;
  readonly selection: Picked;
  readonly names: Names;
  /** Further names. */
  readonly variants: readonly string[];
  /** Of a port: the one on the other side, an id or only a name; else empty. */
  readonly opposite: string;
  readonly operation: readonly OperationSpan[];
  /** When a service is documented to exist; only for flows. */
  readonly period?: Period;
  /** Where the thing itself (not its figures) comes from. */
  readonly source?: Source;
  readonly precision?: Translated;
  readonly note?: Translated;
  readonly groups: readonly SeriesGroup[];
  readonly conflicts: readonly Conflict[];
  readonly limits: readonly Limit[];
  readonly related: readonly RelatedGroup[];
  /** What sources say of it without a number. */
  readonly statements: readonly Statement[];
}

function overlapsYear({ start, end }: Period, t: number): boolean {
  const year = Math.floor(t);
  return start < year + 1 && end > year;
}

const detailsFor = {
  place: 'places',
  area: 'areas',
  country: 'countries',
  route: 'routes',
  flow: 'flows',
} as const;

/** The long texts of a subject. */
function detailsOf(
  details: AtlasDetails,
  { kind, thing }: DossierSubject,
): SubjectDetails<PlaceStatus | RouteStatus> | undefined {
  return details[detailsFor[kind]].get(thing.id);
}

function operationOf(
  atlas: Atlas,
  spans: readonly DocumentedSpan<PlaceStatus | RouteStatus>[],
  t: number,
): readonly OperationSpan[] {
  return spans.map(({ period, status, source, note }) => {
    const cited = atlas.sources.get(source);
    return {
      period,
      status,
      note,
      current: overlapsYear(period, t),
      ...(cited && { source: cited }),
    };
  });
}

/** Every figure that a dossier shows, each once. */
export function figuresOf({
  groups,
}: {
  readonly groups: readonly SeriesGroup[];
}): readonly Figure[] {
  const figures = groups.flatMap(({ entries, statements }) =>
    [...entries, ...statements].flatMap((entry) => entry.figures),
  );
  return [...new Set(figures)];
}

function conflictsAmong(atlas: Atlas, figures: readonly Figure[]): readonly Conflict[] {
  const touched = new Set(figures.flatMap(({ id }) => atlas.conflictsByFigure.get(id) ?? []));
  return atlas.data.conflicts.filter((conflict) => touched.has(conflict));
}

/** Everything about a selection at `t`; `undefined` when it is nothing that has a dossier. */
export function dossierOf(
  atlas: Atlas,
  details: AtlasDetails,
  selection: Selection,
  t: number,
): Dossier | undefined {
  const subject = subjectOfSelection(atlas, selection);
  if (!subject) return undefined;
  const groups = groupsOf(atlas, subject);
  const own = detailsOf(details, subject);
  const cited = atlas.sources.get(own?.source ?? '');
  const { opposite = '' } = details.places.get(subject.thing.id) ?? {};
  return {
    subject,
    selection: selectionOf(subject),
    names: subject.thing.names,
    variants: own?.variants ?? [],
    opposite,
    operation: operationOf(atlas, own?.status ?? [], t),
    ...(subject.kind === 'flow' && { period: subject.thing.period }),
    ...(cited && { source: cited }),
    ...(own && { precision: own.precision, note: own.note }),
    statements: statementsAbout(atlas, details, subject),
    groups,
    conflicts: conflictsAmong(atlas, figuresOf({ groups })),
    limits: limitsOf(subject, groups),
    related: relatedTo(atlas, subject, opposite, t),
  };
}

import type { Atlas } from '../../atlas';
import type { Conflict, Figure } from '../../atlas/figure';
import type { Names } from '../../atlas/names';
import type { Period } from '../../atlas/period';
import type { PlaceStatus } from '../../atlas/place';
import type { RouteStatus } from '../../atlas/route';
import type { Source } from '../../atlas/source';
import type { Pick as Picked } from '../../scene/scene';
import type { Selection } from '../../state/view';
import { groupsOf, type SeriesGroup } from './groups';
import { relatedTo, type RelatedGroup } from './related';
import { limitsOf, type Limit } from './limits';
import { namesOf, selectionOf, subjectOfSelection, type DossierSubject } from './subject';

/** Whether something was in operation, when, and who says so. */
export interface OperationSpan {
  readonly period: Period;
  readonly status: PlaceStatus | RouteStatus;
  readonly source?: Source;
  readonly note: string;
  /** Whether it holds in the year of the dossier. */
  readonly current: boolean;
}

/** Everything documented about one selection, and what is not. */
export interface Dossier {
  readonly subject: DossierSubject;
  readonly selection: Picked;
  readonly names: Names;
  readonly operation: readonly OperationSpan[];
  /** When a service is documented to exist; only for flows. */
  readonly period?: Period;
  /** Where the thing itself (not its figures) comes from. */
  readonly source?: Source;
  readonly precision: string;
  readonly note: string;
  readonly groups: readonly SeriesGroup[];
  readonly conflicts: readonly Conflict[];
  readonly limits: readonly Limit[];
  readonly related: readonly RelatedGroup[];
}

function overlapsYear({ start, end }: Period, t: number): boolean {
  const year = Math.floor(t);
  return start < year + 1 && end > year;
}

function operationOf(atlas: Atlas, subject: DossierSubject, t: number): readonly OperationSpan[] {
  const spans =
    subject.kind === 'place'
      ? subject.place.status
      : subject.kind === 'route'
        ? subject.route.status
        : [];
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

function aboutOf(subject: DossierSubject): { source: string; precision: string; note: string } {
  switch (subject.kind) {
    case 'place':
      return subject.place;
    case 'area':
      return subject.area;
    case 'route':
      return subject.route;
    case 'flow':
      return { source: subject.flow.source, precision: '', note: subject.flow.note };
    case 'country':
      return { source: '', precision: '', note: subject.country.note };
  }
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
export function dossierOf(atlas: Atlas, selection: Selection, t: number): Dossier | undefined {
  const subject = subjectOfSelection(atlas, selection);
  if (!subject) return undefined;
  const groups = groupsOf(atlas, subject);
  const { source, precision, note } = aboutOf(subject);
  const cited = atlas.sources.get(source);
  return {
    subject,
    selection: selectionOf(subject),
    names: namesOf(subject),
    operation: operationOf(atlas, subject, t),
    ...(subject.kind === 'flow' && { period: subject.flow.period }),
    ...(cited && { source: cited }),
    precision,
    note,
    groups,
    conflicts: conflictsAmong(atlas, figuresOf({ groups })),
    limits: limitsOf(subject, groups),
    related: relatedTo(atlas, subject, t),
  };
}

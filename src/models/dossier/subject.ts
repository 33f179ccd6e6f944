import { subjectOf, type Atlas, type Subject } from '../../atlas';
import type { Mode } from '../../atlas/indicator';
import type { Flow, Route } from '../../atlas/route';
import type { Pick } from '../../view/ids';
import type { Selection } from '../../view/view';

/** Anything that a dossier can be about. */
export type DossierSubject =
  | Subject
  | { readonly kind: 'route'; readonly thing: Route }
  | { readonly kind: 'flow'; readonly thing: Flow };

/** What a selection stands for; `undefined` for none, for a source, and for an id nobody knows. */
export function subjectOfSelection(atlas: Atlas, selection: Selection): DossierSubject | undefined {
  if (selection.kind === 'none' || selection.kind === 'source') return undefined;
  const { kind, id } = selection;
  if (kind === 'route') {
    const thing = atlas.routes.get(id);
    return thing && { kind, thing };
  }
  if (kind === 'flow') {
    const thing = atlas.flows.get(id);
    return thing && { kind, thing };
  }
  const subject = subjectOf(atlas, id);
  return subject?.kind === kind ? subject : undefined;
}

/** The selection that opens the dossier of a place, an area or a country, by the id a figure names. */
export function selectionOfId(atlas: Atlas, id: string): Pick | undefined {
  const subject = subjectOf(atlas, id);
  return subject && { kind: subject.kind, id };
}

/** The selection that opens a subject's dossier. */
export function selectionOf({ kind, thing }: DossierSubject): Pick {
  return { kind, id: thing.id };
}

/** The mode of a subject, where it has one. */
export function modeOf(subject: DossierSubject): Mode | '' {
  if (subject.kind === 'place') return subject.thing.mode;
  if (subject.kind === 'route') return subject.thing.mode;
  return subject.kind === 'flow' ? subject.thing.mode : '';
}

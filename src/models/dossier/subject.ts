import { subjectOf, type Atlas, type Subject } from '../../atlas';
import type { Mode } from '../../atlas/indicator';
import type { Names } from '../../atlas/names';
import type { Flow, Route } from '../../atlas/route';
import type { Pick } from '../../view/ids';
import type { Selection } from '../../view/view';

/** Anything that a dossier can be about. */
export type DossierSubject =
  | Subject
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'flow'; readonly flow: Flow };

/** What a selection stands for; `undefined` for none, for a source, and for an id nobody knows. */
export function subjectOfSelection(atlas: Atlas, selection: Selection): DossierSubject | undefined {
  switch (selection.kind) {
    case 'place': {
      const place = atlas.places.get(selection.id);
      return place && { kind: 'place', place };
    }
    case 'area': {
      const area = atlas.areas.get(selection.id);
      return area && { kind: 'area', area };
    }
    case 'country': {
      const country = atlas.countries.get(selection.id);
      return country && { kind: 'country', country };
    }
    case 'route': {
      const route = atlas.routes.get(selection.id);
      return route && { kind: 'route', route };
    }
    case 'flow': {
      const flow = atlas.flows.get(selection.id);
      return flow && { kind: 'flow', flow };
    }
    default:
      return undefined;
  }
}

/** The selection that opens the dossier of a place, an area or a country, by the id a figure names. */
export function selectionOfId(atlas: Atlas, id: string): Pick | undefined {
  const subject = subjectOf(atlas, id);
  return subject && { kind: subject.kind, id };
}

/** The selection that opens a subject's dossier. */
export function selectionOf(subject: DossierSubject): Pick {
  switch (subject.kind) {
    case 'place':
      return { kind: 'place', id: subject.place.id };
    case 'area':
      return { kind: 'area', id: subject.area.id };
    case 'country':
      return { kind: 'country', id: subject.country.id };
    case 'route':
      return { kind: 'route', id: subject.route.id };
    case 'flow':
      return { kind: 'flow', id: subject.flow.id };
  }
}

/** All names of a subject. */
export function namesOf(subject: DossierSubject): Names {
  switch (subject.kind) {
    case 'place':
      return subject.place.names;
    case 'area':
      return subject.area.names;
    case 'country':
      return subject.country.names;
    case 'route':
      return subject.route.names;
    case 'flow':
      return subject.flow.names;
  }
}

/** The mode of a subject, where it has one. */
export function modeOf(subject: DossierSubject): Mode | 'sea' | '' {
  if (subject.kind === 'place') return subject.place.mode;
  if (subject.kind === 'route') return subject.route.mode;
  return subject.kind === 'flow' ? subject.flow.mode : '';
}

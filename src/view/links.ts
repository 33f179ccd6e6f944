import type { Atlas } from '../atlas';
import type { Conflict, Figure } from '../atlas/figure';
import { clampTime, type Domain } from '../timeline/clock';
import type { Selection, ViewState } from './view';

/** What is selected to see a figure: the place, area or country it is counted at. */
export function selectionOfFigure(atlas: Atlas, { place: id }: Figure): Selection {
  if (atlas.places.has(id)) return { kind: 'place', id };
  if (atlas.areas.has(id)) return { kind: 'area', id };
  return { kind: 'country', id };
}

/** A view with a figure pointed at, and the version of the data it was seen in. */
export function viewOfFigure(
  atlas: Atlas,
  view: ViewState,
  figure: Figure,
  version: string | undefined,
): ViewState {
  const selection = selectionOfFigure(atlas, figure);
  return { ...view, selection, figure: figure.id, sheet: 'map', data: version };
}

/** The figure by which a conflict is found on the map: the drawn one, else the first. */
export function figureOfConflict(atlas: Atlas, conflict: Conflict): Figure | undefined {
  return atlas.figures.get(conflict.drawn) ?? atlas.figures.get(conflict.figures[0] ?? '');
}

/** A view that shows a conflict on the map: its year, its place, and the record that it is in. */
export function viewOfConflict(
  atlas: Atlas,
  view: ViewState,
  conflict: Conflict,
  domain: Domain,
): ViewState {
  const figure = figureOfConflict(atlas, conflict);
  if (!figure) return view;
  const row = atlas.data.record.find(
    ({ role, indicator, place }) =>
      role === 'choice' && indicator === figure.indicator && place === figure.place,
  );
  // A period open at its start is seen at its end.
  const { start, end } = figure.period;
  const year = Math.floor(Number.isFinite(start) ? start : end);
  return {
    ...viewOfFigure(atlas, view, figure, view.data),
    t: clampTime(year, domain),
    leading: row?.id ?? view.leading,
  };
}

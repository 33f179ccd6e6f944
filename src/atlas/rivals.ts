import type { Atlas } from './index';
import type { Conflict, Figure } from './figure';

/** What other sources state of exactly the same thing, in the words of one conflict. */
export function rivalsOf(atlas: Atlas, figure: Figure, conflict: Conflict): readonly Figure[] {
  return conflict.figures.flatMap((id) => {
    const other = atlas.figures.get(id);
    const same =
      other?.indicator === figure.indicator &&
      other.place === figure.place &&
      other.period.text === figure.period.text;
    return same && other !== figure ? other : [];
  });
}

/** A conflict may run over years and indicators; it marks only a value that another one contests. */
export function conflictOf(atlas: Atlas, figure: Figure): Conflict | undefined {
  return (atlas.conflictsByFigure.get(figure.id) ?? []).find(
    (conflict) => rivalsOf(atlas, figure, conflict).length > 0,
  );
}

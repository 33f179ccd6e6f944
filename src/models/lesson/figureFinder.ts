import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import { placeNameOf, unitOf } from '../../atlas/relations';
import { periodWords } from '../../text/figureWords';
import type { PanelText } from '../../text/panelText';
import { statedText } from '../../text/unitWords';
import { creditOf } from '../credit';
import { foldedWords } from '../search/fold';
import { markOf, type Mark } from '../statusMark';

/** Something to choose from a list, in words. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
  readonly aside: string;
  readonly mark?: Mark;
}

/** A figure as it stands in a list: its number, what it counts, where and when, and who says it. */
export function choosableFigure(atlas: Atlas, text: PanelText, figure: Figure): Choosable {
  const indicator = atlas.indicators.get(figure.indicator);
  const place = placeNameOf(atlas, figure.place);
  const said = [
    indicator ? text.name(indicator.name) : '',
    place ? text.name(place) : '',
    periodWords(atlas, text, figure),
    creditOf(atlas, text, figure),
  ];
  return {
    id: figure.id,
    name: statedText(text, figure, unitOf(atlas, figure), 'name'),
    aside: said.filter(Boolean).join(' · '),
    mark: atlas.conflictsByFigure.has(figure.id) ? 'conflict' : markOf(figure),
  };
}

/** What is nearest to a view: a row of the record, and a moment. */
export interface Nearness {
  readonly indicator: string;
  readonly place: string;
  readonly t: number;
}

/** How far a figure is from a view: what is counted weighs most, then where, then when. */
function distance(figure: Figure, near: Nearness): number {
  const { start, end } = figure.period;
  const [from, to] = [start, end].map((moment) => (Number.isFinite(moment) ? moment : near.t));
  const years = Math.min(Math.abs((from ?? 0) - near.t), Math.abs((to ?? 0) - near.t - 1));
  return (
    (figure.indicator === near.indicator ? 0 : 2000) +
    (figure.place === near.place ? 0 : 1000) +
    Math.min(years, 500)
  );
}

/**
 * Finds figures by what they count, where, in which year and who says so: each word that is typed begins one
 * of theirs. The nearest to what is seen come first, also where nothing is typed.
 */
export function createFigureFinder(atlas: Atlas, text: PanelText, limit = 12) {
  const indexed = atlas.data.figures.map((figure) => {
    const item = choosableFigure(atlas, text, figure);
    const words = foldedWords(`${item.name} ${item.aside} ${figure.period.text} ${figure.id}`);
    return { figure, item, words };
  });
  return (query: string, near: Nearness): readonly Choosable[] => {
    const typed = foldedWords(query);
    return indexed
      .filter(({ words }) => typed.every((one) => words.some((word) => word.startsWith(one))))
      .map(({ figure, item }) => ({ item, far: distance(figure, near) }))
      .toSorted((a, b) => a.far - b.far)
      .slice(0, limit)
      .map(({ item }) => item);
  };
}

import { placeNameOf } from '../atlas/relations';
import { ownUnitWords } from '../text/unitWords';
import { choiceWords } from './citation';
import { csvOf, type Cells } from './csv';
import { sourcesOf, type Edition } from './edition';
import { editionCells } from './figuresFile';
import { shownAt, type Shown, type ShownState } from './shown';

/** What is shown of one thing and where it comes from, under the names of the columns. */
export function shownCells(edition: Edition, shown: Shown, t: number): Cells {
  const { atlas, text } = edition;
  const indicator = atlas.indicators.get(shown.indicator);
  const unit = atlas.units.get(indicator?.unit ?? '');
  const place = placeNameOf(atlas, shown.place);
  const sources = sourcesOf(edition, shown.figures);
  const joined = (field: 'publisher' | 'title' | 'date' | 'kind' | 'url') =>
    sources.map((source) => source[field]).join(' | ');
  const choices = shown.figures.map((figure) => choiceWords(atlas, text, figure));
  return {
    shown_as: shown.kind,
    id: shown.id,
    name: text.name(shown.name),
    indicator: indicator && text.name(indicator.name),
    place: place && text.name(place),
    time: t,
    status: shown.status,
    value: shown.value,
    unit: shown.value === undefined ? undefined : unit && ownUnitWords(text, unit),
    qualifier: shown.status === 'interpolated' ? undefined : shown.figures[0]?.qualifier,
    figures: shown.figures.map(({ id }) => id).join(';'),
    choice: choices.filter((words) => words !== '').join(' '),
    publisher: joined('publisher'),
    title: joined('title'),
    date: joined('date'),
    kind_of_publisher: joined('kind'),
    url: joined('url'),
  };
}

/** What is on the screen as CSV: one thing a row, with its state, its sources and the version. */
export function shownCsv(edition: Edition, state: ShownState): string {
  const last = editionCells(edition);
  const shown = shownAt(edition.atlas, state);
  return csvOf(shown.map((one) => ({ ...shownCells(edition, one, state.t), ...last })));
}

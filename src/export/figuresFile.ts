import { leadsItsYear } from '../atlas/chosen';
import type { Figure } from '../atlas/figure';
import { placeNameOf } from '../atlas/relations';
import { ownUnitWords } from '../text/unitWords';
import { choiceWords } from './citation';
import { csvOf, type Cells } from './csv';
import { choicesOf, sourceOf, type Edition } from './edition';

/** What one figure says and where it comes from, under the names of the columns. */
export function figureCells(edition: Edition, figure: Figure): Cells {
  const { atlas, details, text } = edition;
  const indicator = atlas.indicators.get(figure.indicator);
  const unit = atlas.units.get(indicator?.unit ?? '');
  const place = placeNameOf(atlas, figure.place);
  const written = details.figures.get(figure.id);
  const source = sourceOf(edition, figure);
  const conflicts = atlas.conflictsByFigure.get(figure.id) ?? [];
  return {
    figure: figure.id,
    indicator: indicator && text.name(indicator.name),
    place: place && text.name(place),
    period: figure.period.text,
    undated: figure.undated && 'yes',
    value: figure.value,
    value_max: figure.valueMax,
    unit: unit && ownUnitWords(text, unit),
    qualifier: figure.qualifier,
    status: figure.kind,
    formula: figure.formula,
    basis: figure.basis,
    drawn: leadsItsYear(atlas, figure) ? 'yes' : 'no',
    choice: choiceWords(atlas, text, figure),
    conflicts: conflicts.map(({ id }) => id).join(';'),
    publisher: source.publisher,
    title: source.title,
    date: source.date,
    kind_of_publisher: source.kind,
    url: source.url,
    locator: written?.locator,
    confidence: written?.confidence,
    said_by: written && text.name(written.saidBy),
    note: written && text.name(written.note),
    indicator_id: figure.indicator,
    place_id: figure.place,
    source_id: figure.source,
  };
}

/** Columns that say in every row which data it is and how it was taken. */
export function editionCells(edition: Edition): Cells {
  const { info } = edition.details;
  return {
    data_package: info.name,
    data_version: info.version,
    licence: info.licence,
    chosen_by_reader: choicesOf(edition),
    view: edition.link,
  };
}

/** Every figure of the package as CSV, one statement a row, each with its source and the version. */
export function figuresCsv(edition: Edition): string {
  const last = editionCells(edition);
  const { figures } = edition.atlas.data;
  return csvOf(figures.map((figure) => ({ ...figureCells(edition, figure), ...last })));
}

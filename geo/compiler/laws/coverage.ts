import { tablesOf } from '../content.ts';
import type { CoverageRow } from '../schema/tables.ts';
import { judge, type Law } from './law.ts';

/** Numbers up to ten, as a text spells them. */
const spelt = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as a document prints it: "4,300", "22nd", "three"; `undefined` for words that are none. */
function numberOf(printed: string): number | undefined {
  const word = spelt.indexOf(printed.toLowerCase());
  if (word >= 0) return word + 1;
  const digits = /^(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(printed)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

/** What a document says is carried by rows that are there, or it is said why it is left out; not both. */
export const coverageLeavesNothingOpen: Law = (content) => {
  const tables = tablesOf(content);
  const there = new Set(tables.flatMap(({ ids }) => [...ids]));
  // Of a table that cannot be read nobody knows which ids are in it; some a package may lack.
  const mayLack = new Set([content.statements.file, content.coverage.file]);
  const known = tables.every(({ file, readable }) => readable || mayLack.has(file));
  return judge(content.coverage, ({ rows, left_out: why }, report) => {
    for (const id of rows)
      if (known && !there.has(id)) report('rows', 'ids of rows of the package', id);
    if (rows.length > 0 === (why !== '')) {
      const expected = rows.length > 0 ? 'nothing, because rows carry it' : 'why no row carries it';
      report('left_out', expected, why);
    }
  });
};

/** A figure that carries a number of a document is of that document, of that line, and has that value. */
export const coverageAgreesWithItsFigures: Law = ({ coverage, figures }) =>
  judge(coverage, ({ document, locator, number, rows }, report) => {
    const printed = numberOf(number);
    for (const id of rows) {
      const figure = figures.byId.get(id)?.value;
      if (!figure || figure.kind === 'derived') continue;
      if (figure.source !== document || figure.locator !== locator)
        report('rows', `figures of ${document}, ${locator}`, `${id}, ${figure.source}`, String);
      const values = [figure.value, figure.value_max].flatMap((one) => one?.number ?? []);
      if (printed !== undefined && rows.length === 1 && !values.includes(printed))
        report('number', `${figure.value.text}, the value of ${id}`, number);
    }
  });

/** Of a document whose numbers are listed every reported figure is listed. */
export const documentsAreCoveredWhole: Law = ({ coverage, figures }) => {
  if (!coverage.readable) return [];
  const rows: readonly CoverageRow[] = coverage.entries.map(({ value }) => value);
  const documents = new Set(rows.map(({ document }) => document));
  const listed = new Set(rows.flatMap((row) => row.rows));
  return judge(figures, ({ id, source, kind, formula }, report) => {
    if (!documents.has(source) || kind === 'derived' || formula !== '' || listed.has(id)) return;
    report('id', 'a figure that coverage.csv lists, as every one of its source', id);
  });
};

import { csvFormatRows } from 'd3-dsv';

/** A cell of a file: numbers stay numbers, texts are guarded. */
export type Cell = string | number | undefined;

/** What a spreadsheet takes for the start of a formula, in its wide forms as well. */
const formulaStart = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula: data and links may hold anything, and what a cell holds
 * must not be run. The apostrophe is the sign by which spreadsheets mark a text.
 */
export function guarded(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : guarded(cell);
}

/** The cells of a row under the names of their columns. */
export type Cells = Readonly<Record<string, Cell>>;

/** Rows as CSV (RFC 4180, UTF-8); the first one names the columns. */
export function csvOf(rows: readonly Cells[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((name) => written(row[name])));
  return `${csvFormatRows([names, ...cells])}\n`;
}

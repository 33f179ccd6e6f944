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

/** One column of a file: its header and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => Cell;
}

/** Rows as CSV (RFC 4180, UTF-8) with a header. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => name);
  const cells = rows.map((row) => columns.map((column) => written(column.of(row))));
  return `${csvFormatRows([header, ...cells])}\n`;
}

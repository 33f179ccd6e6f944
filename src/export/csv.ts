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

/** A month alone, which a spreadsheet takes for its first day and shows in the words of its own country. */
const month = /^\d{4}-\d{2}$/;
/** A code whose zeros a spreadsheet would drop. */
const code = /^0\d+$/;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  // The same month as an interval of ISO 8601: no spreadsheet takes that for a date.
  if (month.test(cell)) return `${cell}/${cell}`;
  return code.test(cell) ? `'${cell}` : guarded(cell);
}

/** Without it a spreadsheet guesses the encoding, and guesses wrong for Chinese. */
const byteOrderMark = '\uFEFF';

/** The cells of a row under the names of their columns. */
export type Cells = Readonly<Record<string, Cell>>;

/** Rows as a CSV file for spreadsheets (RFC 4180, UTF-8 and marked as such); the first one names the columns. */
export function csvOf(rows: readonly Cells[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((name) => written(row[name])));
  return `${byteOrderMark}${csvFormatRows([names, ...cells])}\n`;
}

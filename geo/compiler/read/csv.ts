import { CsvError, parse } from 'csv-parse/sync';
import { show, type Problem } from '../problem.ts';

/** One row of a table as text, before any schema. */
export interface RawRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RawTable {
  readonly header: readonly string[];
  /** Rows with the right number of cells. */
  readonly rows: readonly RawRow[];
  /** Ids of rows that could not be used, so that references to them do not fail a second time. */
  readonly lostIds: readonly string[];
  /** False when the columns are not all there. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

function headerProblems(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  mayLack: readonly string[],
): Problem[] {
  const at = { file, row: 1 };
  const unknown = header.flatMap((name, index): Problem[] => {
    const found = show(name);
    if (!columns.includes(name)) {
      const field = name === '' ? {} : { field: name };
      return [{ ...at, ...field, expected: 'only known columns', found: `a column ${found}` }];
    }
    if (header.indexOf(name) === index) return [];
    return [{ ...at, field: name, expected: 'each column once', found: `${found} again` }];
  });
  const missing = columns.filter((name) => !header.includes(name) && !mayLack.includes(name));
  return [
    ...unknown,
    ...missing.map((name) => {
      return { ...at, field: name, expected: `a column ${show(name)}`, found: 'no such column' };
    }),
  ];
}

function raggedProblem(
  file: string,
  row: number,
  width: number,
  cells: readonly string[],
): Problem {
  const blank = cells.length === 1 && cells[0] === '';
  const found = blank ? 'a blank line' : `${cells.length} cells`;
  return { file, row, expected: `${width} cells, one for each column`, found };
}

/**
 * Text to rows; total: whatever is no table comes back as problems.
 * @param mayLack which of the columns a file may be without
 */
export function readRows(
  file: string,
  text: string,
  columns: readonly string[],
  mayLack: readonly string[] = [],
): RawTable {
  let lines: string[][];
  try {
    lines = parse(text, { relax_column_count: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'something else';
    const row = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    const problem = { file, row, expected: 'comma-separated cells, quotes closed', found: message };
    return { header: [], rows: [], lostIds: [], complete: false, problems: [problem] };
  }
  const header = lines[0] ?? [];
  const problems = headerProblems(file, header, columns, mayLack);
  const rows: RawRow[] = [];
  const lostIds: string[] = [];
  lines.slice(1).forEach((cells, index) => {
    const row = index + 2;
    if (cells.length === header.length) {
      rows.push({
        row,
        cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
      });
    } else {
      problems.push(raggedProblem(file, row, header.length, cells));
      lostIds.push(cells[header.indexOf('id')] ?? '');
    }
  });
  const complete = columns.every((name) => header.includes(name) || mayLack.includes(name));
  return { header, rows, lostIds, complete, problems };
}

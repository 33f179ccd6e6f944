import type { Atlas } from '../../atlas';
import type { Mode } from '../../atlas/indicator';
import type { Source } from '../../atlas/source';
import type { Text } from '../../text/text';
import { unitWords } from '../../text/unitWords';
import { recordOf, type RecordLine } from '../record/record';
import { lineName } from '../record/words';
import { tableCells, type TableCell } from './cells';

/** One series of the record. */
export interface TableColumn {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly mode: Mode | '';
}

export interface TableRow {
  readonly year: number;
  /** One for each column. */
  readonly cells: readonly TableCell[];
}

/** The record of a data package as one table: a row for each year, a column for each series. */
export interface FiguresTable {
  readonly columns: readonly TableColumn[];
  /**
   * The newest year first: most series are documented in the last years only, and the page opens at
   * the last one, so the first rows on a small screen are the fullest and the ones the picture shows.
   */
  readonly rows: readonly TableRow[];
  /** Cited sources in the order in which the table first cites them; a note's number is the place here, from 1. */
  readonly sources: readonly Source[];
}

/** Each row of the record with its companion, in the order of the file. */
function linesOf(atlas: Atlas): readonly RecordLine[] {
  return atlas.data.record.flatMap((row) => {
    const { leading, companion } = recordOf(atlas, row);
    return companion ? [leading, companion] : [leading];
  });
}

function citedBy(atlas: Atlas, rows: readonly TableRow[]): readonly Source[] {
  const cited = rows
    .flatMap(({ cells }) => cells)
    .flatMap(({ claims, rivals }) => [...claims, ...rivals])
    .flatMap(({ sources }) => sources);
  return [...new Set(cited)].flatMap((id) => atlas.sources.get(id) ?? []);
}

/** Reads the record of a package as a table. */
export function figuresTableOf(atlas: Atlas, text: Text): FiguresTable {
  const lines = linesOf(atlas);
  const columns = lines.map((line) => ({
    id: line.id,
    name: lineName(text, line),
    unit: unitWords(text, line.unit),
    mode: line.mode,
  }));
  const cells = lines.map((line) => tableCells(atlas, text, line));
  const years = lines[0]?.cells.map(({ year }) => year) ?? [];
  const rows = years.map((year, index) => ({
    year,
    cells: cells.flatMap((column) => column[index] ?? []),
  }));
  rows.reverse();
  return { columns, rows, sources: citedBy(atlas, rows) };
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { compileFiles } from '../../geo/compiler/compile';
import type { Problem } from '../../geo/compiler/problem';
import { readDirectory, type FileMap } from '../../geo/compiler/read/directory';

export const packageDirectory = join(dirname(fileURLToPath(import.meta.url)), '../package');
/** The package of the tests; every damage is done to a copy of one of its files. */
export const packageFiles: FileMap = readDirectory(packageDirectory);

/** How many languages the package is translated into. */
export const translations = Object.keys(packageFiles).filter((file) =>
  file.startsWith('languages/'),
).length;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export type Cells = Record<string, string>;

/** Text of a file of the package. */
export function textOf(file: string, files: FileMap = packageFiles): string {
  return decoder.decode(files[file]);
}

/** The package with other bytes or another text in one file. */
export function withFile(
  file: string,
  content: string | Uint8Array,
  files: FileMap = packageFiles,
): FileMap {
  return { ...files, [file]: typeof content === 'string' ? encoder.encode(content) : content };
}

/** Rows of a CSV file as a spreadsheet would hold them. */
export function rowsOf(file: string, files: FileMap = packageFiles): Cells[] {
  const [header = [], ...rows] = parse(textOf(file, files));
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

function cellText(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The package with other rows in a CSV file. */
export function withRows(
  file: string,
  rows: readonly Cells[],
  files: FileMap = packageFiles,
): FileMap {
  const header = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => header.map((name) => cellText(row[name] ?? '')).join(','));
  return withFile(file, `${[header.join(','), ...lines].join('\n')}\n`, files);
}

/** The package with some cells of one row changed. */
export function withCells(
  file: string,
  id: string,
  cells: Cells,
  files: FileMap = packageFiles,
): FileMap {
  const rows = rowsOf(file, files);
  if (!rows.some((row) => row.id === id)) throw new Error(`${file} has no row ${id}`);
  return withRows(
    file,
    rows.map((row) => (row.id === id ? { ...row, ...cells } : row)),
    files,
  );
}

/** The row of an id as a spreadsheet numbers it. */
export function rowNumber(file: string, id: string, files: FileMap = packageFiles): number {
  return rowsOf(file, files).findIndex((row) => row.id === id) + 2;
}

const collectionSchema = v.object({
  features: v.array(
    v.looseObject({ properties: v.record(v.string(), v.unknown()), geometry: v.unknown() }),
  ),
});
type Feature = v.InferOutput<typeof collectionSchema>['features'][number];

/** Features of a GeoJSON file. */
export function featuresOf(file: string, files: FileMap = packageFiles): readonly Feature[] {
  const value: unknown = JSON.parse(textOf(file, files));
  return v.parse(collectionSchema, value).features;
}

/** The package with one feature replaced. */
export function withFeature(
  file: string,
  id: string,
  change: (feature: Feature) => Feature,
  files: FileMap = packageFiles,
): FileMap {
  const features = featuresOf(file, files).map((feature) =>
    feature.properties.id === id ? change(feature) : feature,
  );
  return withFile(file, JSON.stringify({ type: 'FeatureCollection', features }), files);
}

/** The number of a feature in its file, from 1. */
export function featureNumber(file: string, id: string): number {
  return featuresOf(file).findIndex((feature) => feature.properties.id === id) + 1;
}

/** Problems of a damaged package; a package without any fails the test. */
export function problemsOf(files: FileMap): readonly Problem[] {
  const { problems } = compileFiles(files);
  if (!problems) throw new Error('the damage went unnoticed');
  return problems;
}

import * as v from 'valibot';
import type { RawRow } from './csv.ts';
import type { FileMap } from './directory.ts';
import { readDocument } from './json.ts';
import { unreadable, validRows, type ReadTable } from './table.ts';

const collectionSchema = v.looseObject(
  {
    type: v.literal('FeatureCollection', '"FeatureCollection"'),
    features: v.array(v.unknown(), 'a list of features'),
  },
  'a GeoJSON FeatureCollection',
);

const looseFeature = v.object({ properties: v.record(v.string(), v.unknown()) });

/** The properties of a feature as text, lists joined as in a CSV cell; what is neither stays out. */
function cellsOf(feature: unknown): RawRow['cells'] {
  const result = v.safeParse(looseFeature, feature);
  if (!result.success) return {};
  const cells: [string, string][] = [];
  for (const [name, value] of Object.entries(result.output.properties)) {
    if (typeof value === 'string') cells.push([name, value]);
    const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    if (texts.length > 0) cells.push([name, texts.join(';')]);
  }
  return Object.fromEntries(cells);
}

/** Reads a GeoJSON file of the package through the schema of its features. */
export function readFeatures<Row extends { readonly id: string }>(
  files: FileMap,
  file: string,
  schema: v.GenericSchema<unknown, Row>,
): ReadTable<Row> {
  const nothing = unreadable(file, []);
  const collection = readDocument(files, file, collectionSchema);
  if (!collection.value) return { table: nothing, problems: collection.problems };
  const inputs = collection.value.features.map((input, index) => ({ row: index + 1, input }));
  const { entries, byId, problems } = validRows(file, inputs, schema);
  const raw = inputs.map(({ row, input }) => ({ row, cells: cellsOf(input) }));
  const ids = new Set(raw.map(({ cells }) => cells.id ?? ''));
  return {
    table: { ...nothing, readable: true, raw, ids, entries, byId },
    problems: [...collection.problems, ...problems],
  };
}

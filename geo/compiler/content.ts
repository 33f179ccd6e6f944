import * as v from 'valibot';
import type { Problem } from './problem.ts';
import { readCountryPolygons, type CountryPolygons } from './read/countryPolygons.ts';
import { decode } from './read/decode.ts';
import { languageOf, physicalNamesFile, type FileMap } from './read/directory.ts';
import { readFeatures } from './read/features.ts';
import { readJson } from './read/json.ts';
import { remembering } from './read/remember.ts';
import { problemsOf, readTable, unreadable, type Table } from './read/table.ts';
import { descriptorSchema, type Descriptor } from './schema/descriptor.ts';
import {
  areaSchema,
  placeSchema,
  routeSchema,
  type AreaRow,
  type PlaceRow,
  type RouteRow,
} from './schema/features.ts';
import * as tables from './schema/tables.ts';

export const descriptorFile = 'datapackage.json';

/** Everything in a package that could be read, before the laws are asked. */
export interface Content {
  readonly files: FileMap;
  readonly descriptor: Descriptor | undefined;
  readonly sources: Table<tables.SourceRow>;
  readonly units: Table<tables.UnitRow>;
  readonly bases: Table<tables.BasisRow>;
  readonly indicators: Table<tables.IndicatorRow>;
  readonly rules: Table<tables.RuleRow>;
  readonly record: Table<tables.RecordFileRow>;
  readonly figures: Table<tables.FigureRow>;
  readonly conflicts: Table<tables.ConflictRow>;
  readonly changes: Table<tables.ChangeRow>;
  readonly countries: Table<tables.CountryRow>;
  readonly flows: Table<tables.FlowRow>;
  readonly places: Table<PlaceRow>;
  readonly areas: Table<AreaRow>;
  readonly routes: Table<RouteRow>;
  /** Names on the base map; without any where the package brings no such file. */
  readonly physical: Table<tables.PhysicalRow>;
  /** The files of translations, whatever they are called. */
  readonly languages: readonly Table<tables.TranslationRow>[];
  readonly polygons: CountryPolygons;
}

function descriptorOf(files: FileMap): {
  descriptor: Descriptor | undefined;
  problems: Problem[];
} {
  const decoded = decode(descriptorFile, files[descriptorFile]);
  const json = decoded.text === undefined ? undefined : readJson(descriptorFile, decoded.text);
  const problems = [...decoded.problems, ...(json?.problems ?? [])];
  if (!json || json.problems.length > 0) return { descriptor: undefined, problems };
  const result = v.safeParse(descriptorSchema, json.value, { abortPipeEarly: true });
  if (result.success) return { descriptor: result.output, problems };
  const shape = problemsOf(descriptorFile, undefined, result.issues);
  return { descriptor: undefined, problems: [...problems, ...shape] };
}

/** Readers of the files of translations, by path: which there are is not known before they are read. */
const translations = new Map<string, ReturnType<typeof table<tables.TranslationRow>>>();

function languageTables(files: FileMap) {
  const paths = Object.keys(files).filter((path) => languageOf(path) !== undefined);
  return paths.map((path) => {
    const read = translations.get(path) ?? table(path, tables.translationSchema);
    translations.set(path, read);
    return read(files);
  });
}

/** The names on the base map, which a package may lack. */
function physicalNames(files: FileMap) {
  if (files[physicalNamesFile]) return readers.physical(files);
  return { table: unreadable(physicalNamesFile, []), problems: [] };
}

function table<Row extends { readonly id: string }>(
  file: string,
  schema: v.GenericSchema<unknown, Row> & { readonly entries: v.ObjectEntries },
) {
  return remembering(file, (files) => readTable(files, file, schema));
}

function features<Row extends { readonly id: string }>(
  file: string,
  schema: v.GenericSchema<unknown, Row>,
) {
  return remembering(file, (files) => readFeatures(files, file, schema));
}

const readers = {
  descriptor: remembering(descriptorFile, descriptorOf),
  sources: table('sources.csv', tables.sourceSchema),
  units: table('units.csv', tables.unitSchema),
  bases: table('bases.csv', tables.basisSchema),
  indicators: table('indicators.csv', tables.indicatorSchema),
  rules: table('rules.csv', tables.ruleSchema),
  record: table('record.csv', tables.recordSchema),
  figures: table('figures.csv', tables.figureSchema),
  conflicts: table('conflicts.csv', tables.conflictSchema),
  changes: table('changes.csv', tables.changeSchema),
  countries: table('countries.csv', tables.countrySchema),
  flows: table('flows.csv', tables.flowSchema),
  places: features('places.geojson', placeSchema),
  areas: features('areas.geojson', areaSchema),
  routes: features('routes.geojson', routeSchema),
  physical: table(physicalNamesFile, tables.physicalSchema),
  polygons: readCountryPolygons,
};

/** Reads every file of a package, and says what is wrong with each of them alone. */
export function readContent(files: FileMap): { content: Content; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keep = <Result extends { readonly problems: readonly Problem[] }>(
    read: (files: FileMap) => Result,
  ): Result => {
    const result = read(files);
    problems.push(...result.problems);
    return result;
  };
  const content: Content = {
    files,
    descriptor: keep(readers.descriptor).descriptor,
    sources: keep(readers.sources).table,
    units: keep(readers.units).table,
    bases: keep(readers.bases).table,
    indicators: keep(readers.indicators).table,
    rules: keep(readers.rules).table,
    record: keep(readers.record).table,
    figures: keep(readers.figures).table,
    conflicts: keep(readers.conflicts).table,
    changes: keep(readers.changes).table,
    countries: keep(readers.countries).table,
    flows: keep(readers.flows).table,
    places: keep(readers.places).table,
    areas: keep(readers.areas).table,
    routes: keep(readers.routes).table,
    physical: keep(physicalNames).table,
    languages: languageTables(files).map((result) => keep(() => result).table),
    polygons: keep(readers.polygons).polygons,
  };
  return { content, problems };
}

type Tables = {
  [Name in keyof Content as Content[Name] extends Table<unknown> ? Name : never]: Content[Name];
};

/** The tables of the package, CSV and GeoJSON alike; without those that translate them. */
export function tablesOf(content: Content): readonly Tables[keyof Tables][] {
  const { sources, units, bases, indicators, rules, record, figures, conflicts } = content;
  const { changes, countries, flows, places, areas, routes } = content;
  return [
    ...[sources, units, bases, indicators, rules, record, figures, conflicts, changes],
    ...[countries, flows, places, areas, routes],
  ];
}

/** All tables of the package, those that translate them among them. */
export function filesOf(
  content: Content,
): readonly Pick<Table<unknown>, 'file' | 'readable' | 'raw' | 'header'>[] {
  return [...tablesOf(content), ...content.languages];
}

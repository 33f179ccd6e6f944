import type * as v from 'valibot';
import { furtherLanguages } from '../../src/atlas/languages.ts';
import type { Problem } from './problem.ts';
import { readCountryPolygons } from './read/countryPolygons.ts';
import { languageOf, physicalNamesFile, type FileMap } from './read/directory.ts';
import { readFeatures } from './read/features.ts';
import { readDocument } from './read/json.ts';
import { remembering } from './read/remember.ts';
import { readTable, unreadable, type ReadTable } from './read/table.ts';
import { descriptorSchema } from './schema/descriptor.ts';
import { areaSchema, placeSchema, routeSchema } from './schema/features.ts';
import * as tables from './schema/tables.ts';

export const descriptorFile = 'datapackage.json';

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
  descriptor: remembering(descriptorFile, (files) =>
    readDocument(files, descriptorFile, descriptorSchema),
  ),
  sources: table('sources.csv', tables.sourceSchema),
  units: table('units.csv', tables.unitSchema),
  bases: table('bases.csv', tables.basisSchema),
  indicators: table('indicators.csv', tables.indicatorSchema),
  rules: table('rules.csv', tables.ruleSchema),
  record: table('record.csv', tables.recordSchema),
  figures: table('figures.csv', tables.figureSchema),
  conflicts: table('conflicts.csv', tables.conflictSchema),
  changes: table('changes.csv', tables.changeSchema),
  statements: table('statements.csv', tables.statementSchema),
  coverage: table('coverage.csv', tables.coverageSchema),
  lessons: table('lessons.csv', tables.lessonSchema),
  steps: table('steps.csv', tables.stepSchema),
  countries: table('countries.csv', tables.countrySchema),
  flows: table('flows.csv', tables.flowSchema),
  places: features('places.geojson', placeSchema),
  areas: features('areas.geojson', areaSchema),
  routes: features('routes.geojson', routeSchema),
  physical: table(physicalNamesFile, tables.physicalSchema),
  polygons: readCountryPolygons,
};

/** Readers of the files of translations, by path: which there are is not known before they are read. */
const translations = new Map<string, ReturnType<typeof table<tables.TranslationRow>>>();

const isSpoken = (code: string | undefined) =>
  furtherLanguages.some((language) => language === code);

/**
 * Files of translations into languages that the page has no words of its own in. They are published with the
 * package, and nothing is read from them.
 */
export function unspoken(files: FileMap): readonly string[] {
  const translated = Object.keys(files).filter((path) => languageOf(path) !== undefined);
  return translated.filter((path) => !isSpoken(languageOf(path)));
}

function languageTables(files: FileMap) {
  const paths = Object.keys(files).filter((path) => isSpoken(languageOf(path)));
  return paths.map((path) => {
    const read = translations.get(path) ?? table(path, tables.translationSchema);
    translations.set(path, read);
    return read(files);
  });
}

/** A table that a package may lack. */
function optional<Row>(file: string, read: (files: FileMap) => ReadTable<Row>) {
  return (files: FileMap): ReadTable<Row> =>
    files[file] ? read(files) : { table: unreadable(file, []), problems: [] };
}

const physicalNames = optional(physicalNamesFile, readers.physical);
const statements = optional('statements.csv', readers.statements);
const coverage = optional('coverage.csv', readers.coverage);
const lessons = optional('lessons.csv', readers.lessons);
const steps = optional('steps.csv', readers.steps);

/** Everything in a package that could be read, before the laws are asked. */
export type Content = ReturnType<typeof contentOf>;

/** @param keep hears of what is wrong with each file */
function contentOf(
  files: FileMap,
  keep: <Read extends { readonly problems: readonly Problem[] }>(read: Read) => Read,
) {
  return {
    files,
    descriptor: keep(readers.descriptor(files)).value,
    sources: keep(readers.sources(files)).table,
    units: keep(readers.units(files)).table,
    bases: keep(readers.bases(files)).table,
    indicators: keep(readers.indicators(files)).table,
    rules: keep(readers.rules(files)).table,
    record: keep(readers.record(files)).table,
    figures: keep(readers.figures(files)).table,
    conflicts: keep(readers.conflicts(files)).table,
    changes: keep(readers.changes(files)).table,
    /** What sources say without numbers; a package may have none. */
    statements: keep(statements(files)).table,
    /** Where the numbers of the documents went; a package may not say. */
    coverage: keep(coverage(files)).table,
    /** What can be learnt from the map; a package may teach nothing. */
    lessons: keep(lessons(files)).table,
    steps: keep(steps(files)).table,
    countries: keep(readers.countries(files)).table,
    flows: keep(readers.flows(files)).table,
    places: keep(readers.places(files)).table,
    areas: keep(readers.areas(files)).table,
    routes: keep(readers.routes(files)).table,
    /** Names on the base map; without any where the package brings no such file. */
    physical: keep(physicalNames(files)).table,
    /** The files of translations, whatever they are called. */
    languages: languageTables(files).map((result) => keep(result).table),
    polygons: keep(readers.polygons(files)).polygons,
  };
}

/** Reads every file of a package, and says what is wrong with each of them alone. */
export function readContent(files: FileMap): { content: Content; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const content = contentOf(files, (read) => {
    problems.push(...read.problems);
    return read;
  });
  return { content, problems };
}

/** The tables of the package, CSV and GeoJSON alike; without those that translate them. */
export function tablesOf(content: Content) {
  const { sources, units, bases, indicators, rules, record, figures, conflicts } = content;
  const { changes, statements, coverage, lessons, steps, countries, flows, places, areas, routes } =
    content;
  return [
    ...[sources, units, bases, indicators, rules, record, figures, conflicts, changes],
    ...[statements, coverage, lessons, steps, countries, flows, places, areas, routes],
  ];
}

/** All tables of the package, those that translate them among them. */
export function filesOf(content: Content) {
  return [...tablesOf(content), ...content.languages];
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uneval } from 'devalue';
import { furtherLanguages, languages, type FurtherLanguage } from '../../src/atlas/languages.ts';
import type { Period } from '../../src/atlas/period.ts';
import type { Names, Translated } from '../../src/atlas/names.ts';
import { operationId } from '../../src/atlas/translations.ts';
import type { Compiled } from './compile.ts';
import type { LanguageTexts } from './translations.ts';

type Valid = Exclude<Compiled, { readonly atlas?: undefined }>;

const folder = dirname(fileURLToPath(import.meta.url));
const modelFile = (name: string): string =>
  JSON.stringify(join(folder, '../../src/atlas', name).replaceAll('\\', '/'));
const head = `import { named, translated } from ${modelFile('translations.ts')};
import { parsePeriod } from ${modelFile('period.ts')};\n`;

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'start' in value && 'text' in value;
}

function isTranslated(value: unknown): value is Translated | Names {
  return (
    typeof value === 'object' &&
    value !== null &&
    languages.every((language) => Object.hasOwn(value, language))
  );
}

/** A text as code: in English, and with where its English stands, by which its translations are found. */
function textAsCode(text: Translated | Names, resource: string, id: string, column: string) {
  const at = [resource, id];
  const [call, ...values] =
    'local' in text
      ? ['named', text.en, text.local, ...at]
      : ['translated', text.en, ...at, column];
  return `${call}(${values.map((value) => uneval(value)).join(',')})`;
}

/** Names that the atlas gives to columns, where they are not the column's own. */
const renamedColumns: Readonly<Record<string, string>> = { described: 'title' };

/** The column of a text by its name in the atlas: `scope_note` of `scopeNote`. */
function columnOf(key: string): string {
  return renamedColumns[key] ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

interface Row {
  readonly id: string;
}
type Tables = Readonly<Record<string, Iterable<Row>>>;

/** The rows of some tables, and whatever else, as code. */
function withTexts(part: unknown, tables: Tables): string {
  const written = new Map<unknown, string>();
  for (const [resource, rows] of Object.entries(tables))
    for (const row of rows)
      for (const [key, text] of Object.entries(row))
        if (isTranslated(text))
          written.set(text, textAsCode(text, resource, row.id, columnOf(key)));
  // A period is a fifth as long by its text, and says the same.
  return uneval(part, (value: unknown) =>
    isPeriod(value) ? `parsePeriod(${uneval(value.text)})` : written.get(value),
  );
}

function atlasModule({ atlas }: Valid): string {
  const { info, units, indicators, record, places, areas, countries, routes, flows } = atlas;
  const datapackage = [{ ...info, id: 'map' }];
  const tables = {
    datapackage,
    units,
    indicators,
    record,
    places,
    areas,
    countries,
    routes,
    flows,
  };
  // The page opens it when the first picture is on the screen: half of what its code does before it starts.
  const open = `export const openAtlas = () => (${withTexts(atlas, tables)});\n`;
  return `${head}${open}export default /* @__PURE__ */ openAtlas();\n`;
}

function detailsModule({ details }: Valid): string {
  const { info, sources, bases, indicators, rules, figures, conflicts, changes } = details;
  const { statements, places, areas, countries, routes, flows } = details;
  const tables = {
    ...{ notes: info.notes, changes, statements },
    ...{ sources: sources.values(), bases: bases.values(), indicators: indicators.values() },
    ...{ rules: rules.values(), figures: figures.values(), conflicts: conflicts.values() },
    ...{ places: places.values(), areas: areas.values(), countries: countries.values() },
    ...{ routes: routes.values(), flows: flows.values() },
    operations: [...places.values(), ...routes.values()].flatMap(({ id, status }) =>
      status.map(({ note }, index) => ({ id: operationId(id, index), note })),
    ),
  };
  return `${head}export default ${withTexts(details, tables)};\n`;
}

function textsModule(language: FurtherLanguage, part: keyof LanguageTexts) {
  return ({ translations }: Valid) =>
    `export default ${uneval(translations.get(language)?.[part])};\n`;
}

/** Where the page finds the texts in each further language when it is asked for. */
function languageList(): string {
  const sources = furtherLanguages.map(
    (code) =>
      `  ${code}: { names: () => import('virtual:atlas/${code}'), long: () => import('virtual:atlas/${code}/details') },`,
  );
  return ['export default {', ...sources, '};\n'].join('\n');
}

/**
 * The modules in which a package reaches the page, by name: what the first screen needs, the long
 * texts, and the texts in each further language. Each gives its code.
 */
export const modules: Readonly<Record<string, (compiled: Valid) => string>> = {
  'virtual:atlas': atlasModule,
  'virtual:atlas/details': detailsModule,
  'virtual:atlas/languages': languageList,
  ...Object.fromEntries(
    furtherLanguages.flatMap((language) => [
      [`virtual:atlas/${language}`, textsModule(language, 'names')],
      [`virtual:atlas/${language}/details`, textsModule(language, 'long')],
    ]),
  ),
};

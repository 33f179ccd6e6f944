import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uneval } from 'devalue';
import { furtherLanguages, languages } from '../../src/atlas/languages.ts';
import type { Names, Translated } from '../../src/atlas/names.ts';
import type { Compiled } from './compile.ts';

type Valid = Exclude<Compiled, { readonly atlas?: undefined }>;

const folder = dirname(fileURLToPath(import.meta.url));
const translations = join(folder, '../../src/atlas/translations.ts').replaceAll('\\', '/');
const head = `import { named, translated } from ${JSON.stringify(translations)};\n`;

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

interface Row {
  readonly id: string;
}
type Tables = Readonly<Record<string, Iterable<Row>>>;

/** The rows of some tables, and whatever else, as code. */
function withTexts(part: unknown, tables: Tables): string {
  const written = new Map<unknown, string>();
  for (const [resource, rows] of Object.entries(tables))
    for (const row of rows)
      for (const [column, text] of Object.entries(row))
        if (isTranslated(text)) written.set(text, textAsCode(text, resource, row.id, column));
  return uneval(part, (value: unknown) => written.get(value));
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
  const { info, bases, rules, conflicts, changes } = details;
  const tables = {
    ...{ notes: info.notes, changes },
    ...{ bases: bases.values(), rules: rules.values(), conflicts: conflicts.values() },
  };
  return `${head}export default ${withTexts(details, tables)};\n`;
}

/** Where the page finds the texts in each further language when it is asked for. */
function languageList(): string {
  const sources = furtherLanguages.map(
    (code) => `  ${code}: () => import('virtual:atlas/${code}'),`,
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
    furtherLanguages.map((language) => [
      `virtual:atlas/${language}`,
      ({ translations }: Valid) => `export default ${uneval(translations.get(language))};\n`,
    ]),
  ),
};

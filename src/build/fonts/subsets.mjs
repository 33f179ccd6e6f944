import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.mjs';

/**
 * @typedef {object} Cut a font with some characters of another one
 * @property {string} name of its file, without ending
 * @property {string} from the whole font, below node_modules
 * @property {RegExp} script a character of the script it is for
 * @property {'names' | 'everything'} texts names of gateways, which stand on the map in every language; or all
 */

/** Chinese, and the full-width marks that go with it. */
export const han = /[\u2e80-\u9fff\uff00-\uffef]/u;
const arabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufeff]/u;
const latin = /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1e00-\u1eff]/u;
const cyrillic = /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f]/u;

/** The page's two typefaces. */
export const families = [
  {
    family: 'Source Sans 3 Variable',
    from: '@fontsource-variable/source-sans-3',
    file: 'source-sans-3',
  },
  {
    family: 'Source Serif 4 Variable',
    from: '@fontsource-variable/source-serif-4',
    file: 'source-serif-4',
  },
];

/** The rarer letters of the page's two typefaces, upright and italic; named like the whole fonts. @type {Cut[]} */
export const letterCuts = families.flatMap(({ from, file }) =>
  ['normal', 'italic'].flatMap((style) =>
    /** @type {const} */ ([
      ['latin', latin],
      ['cyrillic', cyrillic],
    ]).map(([alphabet, script]) => {
      const name = `${file}-${alphabet}-ext-wght-${style}`;
      return { name, from: `${from}/files/${name}.woff2`, script, texts: 'everything' };
    }),
  ),
);

const notoHan = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified';
const notoArabic = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic';

/** @type {readonly Cut[]} */
export const cuts = [
  ...letterCuts,
  { name: 'han-names', from: `${notoHan}-400-normal.woff2`, script: han, texts: 'names' },
  { name: 'han-regular', from: `${notoHan}-400-normal.woff2`, script: han, texts: 'everything' },
  { name: 'han-bold', from: `${notoHan}-700-normal.woff2`, script: han, texts: 'everything' },
  { name: 'arabic', from: `${notoArabic}-400-normal.woff2`, script: arabic, texts: 'everything' },
  {
    name: 'arabic-bold',
    from: `${notoArabic}-700-normal.woff2`,
    script: arabic,
    texts: 'everything',
  },
];

/** Kinds of places whose local names stand beside the reader's. */
const labelledKinds = new Set(['port', 'airport', 'region', 'terminal']);

/** @param {string} path below the project */
const textOf = (path) => readFileSync(join(projectFolder, path), 'utf8');

/**
 * Files below a folder whose names end so.
 * @param {string} folder
 * @param {RegExp} ending
 */
function filesIn(folder, ending) {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file));
}

/** The names of some places in every language. @param {ReadonlySet<unknown>} ids */
function translationsOf(ids) {
  const lines = filesIn('geo/languages', /\.csv$/).flatMap((file) => textOf(file).split('\n'));
  return lines.filter((line) => {
    const [resource, id, column] = line.split(',');
    return resource === 'places' && column === 'name' && ids.has(id);
  });
}

/** Names of gateways, of what they belong to, and of the languages to choose from. */
function names() {
  /** @type {{ features: { properties: Record<string, unknown> }[] }} */
  const { features } = JSON.parse(textOf('geo/places.geojson'));
  const gathering = new Set(features.map(({ properties }) => properties['part_of']));
  const labelled = features.filter(
    ({ properties: { id, kind } }) => labelledKinds.has(String(kind)) || gathering.has(id),
  );
  const ids = new Set(labelled.map(({ properties }) => properties['id']));
  return [JSON.stringify(labelled), ...translationsOf(ids), textOf('src/atlas/languages.ts')].join(
    '',
  );
}

/** Dates as `Intl` writes them in each language: the words of the months stand in no file. */
function dates() {
  const codes = filesIn('geo/languages', /\.csv$/).map((file) => file.replace(/^.*\/|\.csv$/g, ''));
  return codes.flatMap((code) =>
    /** @type {const} */ (['long', 'medium', 'short']).flatMap((dateStyle) => {
      const format = new Intl.DateTimeFormat(code, { dateStyle, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
    }),
  );
}

/** All that the page may write by itself: the data package, the names on the base map, its own words. */
function everything() {
  const files = [
    ...filesIn('geo', /^geo\/[^/]+\.(csv|json|geojson)$/),
    ...filesIn('geo/languages', /\.csv$/),
    'src/atlas/languages.ts',
    ...filesIn('geo/basemap', /\/physical[^/]*\.(csv|json)$/),
    ...filesIn('src/text', /\.ts$/),
    ...filesIn('src/ui', /\.(svelte|ts)$/),
  ];
  const texts = [...files.map(textOf), ...dates()].join('');
  // Names of countries and regions are set in capitals.
  return texts + texts.toUpperCase();
}

/**
 * The characters that a cut must have, in order.
 * @param {Cut} cut
 * @returns {string}
 */
export function charactersOf({ script, texts }) {
  const text = texts === 'names' ? names() : everything();
  return [...new Set(text)]
    .filter((character) => script.test(character))
    .sort()
    .join('');
}

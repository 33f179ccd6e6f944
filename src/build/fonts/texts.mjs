import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.mjs';

/** Kinds of places whose local names stand beside the reader's. */
const labelledKinds = new Set(['port', 'airport', 'region', 'terminal']);

/**
 * A file as it is read: JSON may write any letter as its number.
 * @param {string} path below the project
 */
function textOf(path) {
  const text = readFileSync(join(projectFolder, path), 'utf8');
  if (!path.endsWith('json')) return text;
  return text.replace(/\\u([\da-f]{4})/gi, (_, digits) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

/**
 * Files below a folder whose names end so; none where the folder is not there.
 * @param {string} folder
 * @param {RegExp} ending
 */
function filesIn(folder, ending) {
  try {
    return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => ending.test(file));
  } catch {
    return [];
  }
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
function namesOfGateways() {
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

/**
 * What `Intl` writes by itself in each language of the page, whether the package is translated into it or
 * not: the words of months and the signs of numbers stand in no file.
 */
function formatted() {
  const codes = readdirSync(join(projectFolder, 'src/text/messages'));
  return codes.flatMap((code) => [
    ...new Intl.NumberFormat(code, { maximumFractionDigits: 3 }).format(-1_234_567.891),
    ...new Intl.DateTimeFormat(code, { timeStyle: 'short' }).format(0),
    .../** @type {const} */ (['long', 'short']).flatMap((month) =>
      [{}, { day: /** @type {const} */ ('numeric') }].flatMap((day) => {
        const format = new Intl.DateTimeFormat(code, {
          ...{ year: 'numeric', month, timeZone: 'UTC' },
          ...day,
        });
        return Array.from({ length: 12 }, (_, of) => format.format(Date.UTC(2000, of, 1)));
      }),
    ),
  ]);
}

/**
 * The characters of texts, each once; they are asked for again and again, and read from many files.
 * @param {() => string} read
 */
function characters(read) {
  /** @type {string | undefined} */
  let known;
  return () => (known ??= [...new Set(read())].join(''));
}

/** Characters of all that the package says, and the names on its base map. */
export const packageTexts = characters(() =>
  [
    ...filesIn('geo', /^geo\/[^/]+\.(csv|json|geojson)$/),
    ...filesIn('geo/languages', /\.csv$/),
    ...filesIn('geo/basemap', /\/physical[^/]*\.(csv|json)$/),
  ]
    .map(textOf)
    .join(''),
);

/** Characters of all that the page may write by itself: the data package, its own words, and what it writes of numbers and dates. */
export const everything = characters(() => {
  const files = [
    'src/atlas/languages.ts',
    ...filesIn('src/text', /\.ts$/),
    ...filesIn('src/ui', /\.(svelte|ts)$/),
  ];
  const texts = [packageTexts(), ...files.map(textOf), ...formatted()].join('');
  // Names of countries and regions are set in capitals.
  return texts + texts.toUpperCase();
});

/** Characters of the names of gateways, in every language. */
export const names = characters(namesOfGateways);

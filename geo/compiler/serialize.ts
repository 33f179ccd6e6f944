import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { furtherLanguages } from '../../src/atlas/languages.ts';
import type { Compiled } from './compile.ts';
import { packAtlas, packDetails } from './pack.ts';

type Valid = Exclude<Compiled, { readonly atlas?: undefined }>;

const model = join(dirname(fileURLToPath(import.meta.url)), '../../src/atlas');

/** A file of the model, as a module names it. */
function modelFile(name: string): string {
  return JSON.stringify(join(model, name).replaceAll('\\', '/'));
}

/** A parsed string starts faster than an object literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

const unpackedModules = {
  'virtual:atlas': ({ atlas }: Valid) => `import { unpackAtlas } from ${modelFile('unpack.ts')};
export default unpackAtlas(${parsed(packAtlas(atlas))});
`,
  'virtual:atlas/details': ({
    details,
  }: Valid) => `import { unpackDetails } from ${modelFile('unpackDetails.ts')};
export default unpackDetails(${parsed(packDetails(details))});
`,
};

const languageModules = Object.fromEntries(
  furtherLanguages.map((language) => [
    `virtual:atlas/${language}`,
    ({ translations }: Valid) => `export default ${parsed(translations.get(language))};\n`,
  ]),
);

/** Where the page finds each of them when it is asked for. */
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
  ...unpackedModules,
  ...languageModules,
  'virtual:atlas/languages': languageList,
};

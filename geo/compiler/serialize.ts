import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uneval } from 'devalue';
import { furtherLanguages, languages, type FurtherLanguage } from '../../src/atlas/languages.ts';
import { packed } from '../../src/atlas/packed.ts';
import type { Period } from '../../src/atlas/period.ts';
import type { Names, Translated } from '../../src/atlas/names.ts';
import type { Compiled } from './compile.ts';
import type { LanguageTexts } from './translations.ts';

type Valid = Exclude<Compiled, { readonly atlas?: undefined }>;

const folder = dirname(fileURLToPath(import.meta.url));
const modelFile = (name: string): string =>
  JSON.stringify(join(folder, '../../src/atlas', name).replaceAll('\\', '/'));
const head = `import { named, translated } from ${modelFile('translations.ts')};
import { parsePeriod } from ${modelFile('period.ts')};\n`;

function isPeriod(value: object): value is Period {
  return 'start' in value && 'text' in value;
}

function isTranslated(value: object): value is Translated | Names {
  return languages.every((language) => Object.hasOwn(value, language));
}

/** Periods and texts by what they follow from; everything else as it is. */
function shortened(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isPeriod(value)) return `parsePeriod(${uneval(value.text)})`;
  if (!isTranslated(value)) return undefined;
  return 'local' in value
    ? `named(${uneval(value.en)},${uneval(value.local)})`
    : `translated(${uneval(value.en)})`;
}

function atlasModule({ atlas }: Valid): string {
  const open = `import { opened } from ${modelFile('packed.ts')};
export const openAtlas = () => opened(${uneval(packed(atlas), shortened)});\n`;
  // The page opens it when the first picture is on the screen: half of what its code does before it starts.
  return `${head}${open}export default /* @__PURE__ */ openAtlas();\n`;
}

function detailsModule({ details }: Valid): string {
  const open = `import { openedDetails } from ${modelFile('openedDetails.ts')};\n`;
  return `${head}${open}export default openedDetails(${uneval(details, shortened)});\n`;
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

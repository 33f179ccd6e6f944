import { filesOf, isWrittenIn, lettersOf, scripts } from './scripts.mjs';
import { everything, names, packageTexts } from './texts.mjs';

/**
 * @typedef {object} Cut a font with some characters of another one
 * @property {string} name of its file, without ending
 * @property {string} from the whole font, below node_modules
 * @property {RegExp} script a character of the script it is for
 * @property {'names' | 'everything'} texts names of gateways, which stand on the map in every language; or all
 * @property {Face} [face] how the style sheet declares it; those of the page's typefaces are declared with them
 *
 * @typedef {object} Face
 * @property {string} family
 * @property {readonly string[]} weights for which it is taken
 * @property {string} [range] which characters it is asked for; without, those that it has
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

/** Of a script that comes in two weights, every weight is one of them. */
const weights = { regular: '400', bold: '500 900' };

/** The family of all letters that neither the two typefaces nor the Chinese font have. */
const otherScripts = 'Scripts';

const chinese = 'U+2E80-9FFF';
const fullWidth = `${chinese}, U+FF00-FFEF`;
const ofArabic = 'U+0600-06FF';

/** What ships with the page whatever the package holds. @type {readonly Cut[]} */
export const cuts = [
  ...letterCuts,
  {
    ...{ name: 'han-names', from: `${notoHan}-400-normal.woff2`, script: han, texts: 'names' },
    face: { family: 'Gateway Han', weights: [weights.regular], range: chinese },
  },
  {
    ...{ name: 'han-regular', from: `${notoHan}-400-normal.woff2`, script: han },
    ...{
      texts: 'everything',
      face: { family: 'Han', weights: [weights.regular], range: fullWidth },
    },
  },
  {
    ...{ name: 'han-bold', from: `${notoHan}-700-normal.woff2`, script: han },
    ...{ texts: 'everything', face: { family: 'Han', weights: [weights.bold], range: fullWidth } },
  },
  {
    ...{ name: 'arabic', from: `${notoArabic}-400-normal.woff2`, script: arabic },
    texts: 'everything',
    face: { family: otherScripts, weights: [weights.regular], range: ofArabic },
  },
  {
    ...{ name: 'arabic-bold', from: `${notoArabic}-700-normal.woff2`, script: arabic },
    texts: 'everything',
    face: { family: otherScripts, weights: [weights.bold], range: ofArabic },
  },
];

/**
 * What a package needs beside them: the scripts that it writes in.
 * @param {string} [text] all that it says
 * @returns {Cut[]}
 */
export function scriptCuts(text = packageTexts()) {
  return scripts
    .filter((script) => isWrittenIn(script, text))
    .map((script) => ({ script, letters: lettersOf(script) }))
    .flatMap(({ script, letters }) =>
      filesOf(script).map(({ weight, from }, _, { length }) => ({
        name: `${script.name.toLowerCase().replaceAll('_', '-')}-${weight}`,
        ...{ from, script: letters, texts: /** @type {const} */ ('everything') },
        // A browser makes letters bold where there are no bold ones.
        face: {
          family: otherScripts,
          weights: length === 1 ? Object.values(weights) : [weights[weight]],
        },
      })),
    );
}

/**
 * The characters that a cut must have, in order.
 * @param {Pick<Cut, 'script' | 'texts'>} cut
 * @returns {string}
 */
export function charactersOf({ script, texts }) {
  const text = texts === 'names' ? names() : everything();
  return [...new Set(text)]
    .filter((character) => script.test(character))
    .sort()
    .join('');
}

/**
 * The alphabets of both typefaces that most packages do without; their whole fonts are small.
 * @param {string} [text] all that the package says
 * @returns {Readonly<Record<string, string>>} ranges of characters by alphabet
 */
export function furtherAlphabets(text = packageTexts()) {
  return {
    ...(/[\u1f00-\u1fff]/.test(text) && { 'greek-ext': 'U+1F00-1FFF' }),
    ...(/[\u0370-\u03ff]/.test(text) && { greek: 'U+0370-03FF' }),
    ...(/[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(text) && {
      vietnamese:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, ' +
        'U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    }),
  };
}

/**
 * Characters as a style sheet writes a range of them; what lies closely together is one stretch.
 * @param {string} characters in order
 */
export function rangeOf(characters) {
  /** @type {[number, number][]} */
  const stretches = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const last = stretches.at(-1);
    if (last && code - last[1] < 64) last[1] = code;
    else stretches.push([code, code]);
  }
  const written = (/** @type {number} */ code) => code.toString(16).toUpperCase().padStart(4, '0');
  return stretches
    .map(([from, to]) => `U+${written(from)}${to > from ? `-${written(to)}` : ''}`)
    .join(', ');
}

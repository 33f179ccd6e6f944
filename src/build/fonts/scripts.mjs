/**
 * A script that neither of the page's typefaces has: its letters come from a Noto font, when a package
 * writes in it.
 * @typedef {object} Script
 * @property {string} name as Unicode calls it
 * @property {string} font what the packages of fontsource call it: `@fontsource/noto-…`
 * @property {string} [part] what the files in it are called, where that is not the font
 * @property {'regular'} [weights] where there is no bold one
 */

/** @type {readonly Script[]} */
export const scripts = [
  { name: 'Armenian', font: 'sans-armenian' },
  { name: 'Bengali', font: 'sans-bengali' },
  { name: 'Canadian_Aboriginal', font: 'sans-canadian-aboriginal' },
  { name: 'Cherokee', font: 'sans-cherokee' },
  { name: 'Devanagari', font: 'sans-devanagari' },
  { name: 'Ethiopic', font: 'sans-ethiopic' },
  { name: 'Georgian', font: 'sans-georgian' },
  { name: 'Gujarati', font: 'sans-gujarati' },
  { name: 'Gurmukhi', font: 'sans-gurmukhi' },
  { name: 'Hangul', font: 'sans-kr', part: 'korean' },
  { name: 'Hebrew', font: 'sans-hebrew' },
  { name: 'Kannada', font: 'sans-kannada' },
  { name: 'Khmer', font: 'sans-khmer' },
  { name: 'Lao', font: 'sans-lao' },
  { name: 'Malayalam', font: 'sans-malayalam' },
  { name: 'Mongolian', font: 'sans-mongolian', weights: 'regular' },
  { name: 'Myanmar', font: 'sans-myanmar' },
  { name: 'Nko', font: 'sans-nko', weights: 'regular' },
  { name: 'Oriya', font: 'sans-oriya' },
  { name: 'Sinhala', font: 'sans-sinhala' },
  { name: 'Syriac', font: 'sans-syriac' },
  { name: 'Tamil', font: 'sans-tamil' },
  { name: 'Telugu', font: 'sans-telugu' },
  { name: 'Thaana', font: 'sans-thaana' },
  { name: 'Thai', font: 'sans-thai' },
  { name: 'Tibetan', font: 'serif-tibetan' },
  { name: 'Tifinagh', font: 'sans-tifinagh', weights: 'regular' },
];

/**
 * The letters of a script, and the marks that go with it; not what it shares with Latin, Cyrillic or Greek.
 * @param {Script} script
 */
export function lettersOf({ name }) {
  return new RegExp(
    `(?![\\u0000-\\u052f\\u1e00-\\u206f\\u2e80-\\u303f\\uff00-\\uffef])\\p{Script_Extensions=${name}}`,
    'u',
  );
}

/**
 * Whether a text is written in a script: marks that several share do not make it so.
 * @param {Script} script
 * @param {string} text
 */
export function isWrittenIn({ name }, text) {
  return new RegExp(`\\p{Script=${name}}`, 'u').test(text);
}

/**
 * Where the letters of a script come from.
 * @param {Script} script
 * @returns {{ weight: 'regular' | 'bold', from: string }[]} files below node_modules
 */
export function filesOf({ font, part = font.replace(/^[a-z]+-/, ''), weights }) {
  const file = `@fontsource/noto-${font}/files/noto-${font}-${part}`;
  return [
    { weight: 'regular', from: `${file}-400-normal.woff2` },
    ...(weights === 'regular'
      ? []
      : [/** @type {const} */ ({ weight: 'bold', from: `${file}-700-normal.woff2` })]),
  ];
}

/** Scripts that the page's typefaces, Chinese and Arabic letters leave nothing of to others. */
const known = new RegExp(
  ['Latin', 'Cyrillic', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Arabic']
    .map((name) => `\\p{Script=${name}}`)
    .join('|'),
  'u',
);

/**
 * Letters for which the table has no font, so that the reader's system has to have them.
 * @param {string} text
 * @returns {string[]}
 */
export function lettersWithoutFont(text) {
  const tests = scripts.map(lettersOf);
  return [...new Set(text)].filter(
    (letter) =>
      /\p{L}/u.test(letter) &&
      !known.test(letter) &&
      !/\p{Script=Common}|\p{Script=Inherited}/u.test(letter) &&
      !tests.some((test) => test.test(letter)),
  );
}

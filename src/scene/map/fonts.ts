import type { Language } from '../../atlas/names';
import './fonts.css';

/**
 * MapLibre draws glyphs from the fonts of the page. It reads weight and style from the first name of a
 * stack, so a stack starts with a name that no font has: the browser passes on to the next one.
 */
const others = ["'Gateway Han'", "'Han'", "'Naskh'"];
const sansFamilies = ["'Map Source Sans 3'", ...others, 'sans-serif'];
const serifFamilies = ["'Map Source Serif 4'", ...others, 'serif'];

export const sans = ['regular', ...sansFamilies];
export const sansSemibold = ['semibold', ...sansFamilies];
export const sansBold = ['bold', ...sansFamilies];
export const serif = ['regular', ...serifFamilies];
export const serifSemibold = ['semibold', ...serifFamilies];
export const serifItalic = ['italic', ...serifFamilies];

const faces = [
  "400 16px 'Map Source Sans 3'",
  "600 16px 'Map Source Sans 3'",
  "700 16px 'Map Source Sans 3'",
  "400 16px 'Map Source Serif 4'",
  "600 16px 'Map Source Serif 4'",
  "italic 400 16px 'Map Source Serif 4'",
  "400 16px 'Gateway Han', 'Naskh'",
];
/** The first Han cut has the names of gateways; Chinese itself needs all of it, upright and bold. */
const chineseFaces = ["400 16px 'Han'", "700 16px 'Han'"];

/** A font that never arrives must not keep the names away for good. */
const patience = 3000;

/**
 * Resolves when the page has the fonts for these texts. A glyph that is drawn before keeps the shape of
 * a fallback for as long as the map lives.
 */
export async function fontsFor(texts: readonly string[], language: Language): Promise<void> {
  const characters = [...new Set(texts.join(''))].sort().join('');
  const wanted = language === 'zh' ? [...faces, ...chineseFaces] : faces;
  const loading = wanted.map((face) => document.fonts.load(face, characters));
  const waiting = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(loading), waiting]);
}

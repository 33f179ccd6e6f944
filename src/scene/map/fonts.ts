import { languageEntry, type Language } from '../../atlas/languages';
import { build } from '../../view/build';

/**
 * The map has faces of its own, for which it waits (`src/build/fonts/faces.ts`); where the page is one
 * file, it shares those of the page.
 */
const own = build.isSingleFile ? '' : 'Map ';
const sourceSans = `'${own}Source Sans 3 Variable'`;
const sourceSerif = `'${own}Source Serif 4 Variable'`;

/**
 * MapLibre draws glyphs from the fonts of the page. It reads weight and style from the first name of a
 * stack, so a stack starts with a name that no font has: the browser passes on to the next one.
 */
const others = ["'Gateway Han'", "'Han'", "'Naskh'"];
const sansFamilies = [sourceSans, ...others, 'sans-serif'];
const serifFamilies = [sourceSerif, ...others, 'serif'];

export const sans = ['regular', ...sansFamilies];
export const sansSemibold = ['semibold', ...sansFamilies];
export const sansBold = ['bold', ...sansFamilies];
export const serif = ['regular', ...serifFamilies];
export const serifSemibold = ['semibold', ...serifFamilies];
export const serifItalic = ['italic', ...serifFamilies];

const faces = [
  ...['400', '600', '700'].map((weight) => `${weight} 16px ${sourceSans}`),
  ...['400', '600', 'italic 400'].map((cut) => `${cut} 16px ${sourceSerif}`),
  "400 16px 'Gateway Han', 'Naskh'",
];
/** The first Han cut has the names of gateways; Chinese itself needs all of it, upright and bold. */
const chineseFaces = ["400 16px 'Han'", "700 16px 'Han'"];

/** A font that never arrives must not keep the names away for good. */
const timeout = 3000;

/**
 * Resolves when the page has the fonts for these texts. A glyph that is drawn before keeps the shape of
 * a fallback for as long as the map lives.
 */
export async function fontsFor(texts: readonly string[], language: Language): Promise<void> {
  const characters = [...new Set(texts.join(''))].sort().join('');
  const wanted = languageEntry(language).script === 'Hans' ? [...faces, ...chineseFaces] : faces;
  const loading = wanted.map((face) => document.fonts.load(face, characters));
  const waiting = new Promise((resolve) => {
    setTimeout(resolve, timeout);
  });
  await Promise.race([Promise.allSettled(loading), waiting]);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.mjs';
import { cutFonts, keptCut } from './cutting.mjs';
import { charactersOf, cuts, scriptCuts } from './subsets.mjs';
import { lettersWithoutFont } from './scripts.mjs';
import { packageTexts } from './texts.mjs';

/**
 * @typedef {import('./subsets.mjs').Cut} Cut
 *
 * @typedef {object} Shipped
 * @property {Cut} cut
 * @property {string} characters that it is for
 * @property {string} file complete path
 */

/** The cuts that are committed: `npm run fonts` makes them. */
export const ownFonts = join(projectFolder, 'src/fonts');

/**
 * Whether a committed cut has all that is asked of it.
 * @param {Cut} cut
 * @param {string} characters
 * @returns {boolean}
 */
function isCommitted(cut, characters) {
  /** @type {Record<string, string>} */
  const covered = JSON.parse(readFileSync(join(ownFonts, 'characters.json'), 'utf8'));
  const held = new Set(covered[cut.name]);
  return covered[cut.name] !== undefined && [...characters].every((one) => held.has(one));
}

/**
 * A cut that is committed, or that this machine has made before.
 * @param {Cut} cut
 * @param {string} characters
 * @returns {Shipped | undefined}
 */
function present(cut, characters) {
  if (isCommitted(cut, characters))
    return { cut, characters, file: join(ownFonts, `${cut.name}.woff2`) };
  const file = keptCut(cut, characters);
  return existsSync(file) ? { cut, characters, file } : undefined;
}

/**
 * What stands in where nothing can be cut: the whole font, or what is committed.
 * @param {Cut} cut
 * @param {string} characters
 */
function instead(cut, characters) {
  const files = [
    ...(cut.face ? [] : [join(projectFolder, 'node_modules', cut.from)]),
    join(ownFonts, `${cut.name}.woff2`),
  ];
  const file = files.find(existsSync);
  return file === undefined ? [] : [{ cut, characters, file }];
}

/**
 * One line: the build goes on.
 * @param {string} problem
 * @param {unknown} [error]
 */
function warn(problem, error) {
  const reason = error instanceof Error ? ` (${error.message.split('\n')[0]})` : '';
  console.warn(`Fonts: ${problem}${reason}.`);
}

/**
 * The fonts that ship with the page beside its two typefaces: the committed cuts where they have all
 * letters of the package, else cuts made for it and kept. Where they can neither be found nor made, the
 * reader's own fonts stand in, and a line says so.
 * @param {typeof cutFonts} make how a cut is made
 * @param {readonly Cut[]} all
 * @param {typeof charactersOf} lettersIn the letters of a cut
 * @returns {Promise<readonly Shipped[]>}
 */
export async function fontsFor(
  make = cutFonts,
  all = [...cuts, ...scriptCuts()],
  lettersIn = charactersOf,
) {
  const asked = all.map((cut) => ({ cut, characters: lettersIn(cut) }));
  const missing = asked.filter(({ cut, characters }) => !present(cut, characters));
  if (missing.length > 0) {
    try {
      await make(missing.map((one) => ({ ...one, to: keptCut(one.cut, one.characters) })));
    } catch (error) {
      const others = missing.filter(({ cut }) => cut.face);
      const samples = new Set(others.map(({ characters }) => characters.slice(0, 8)));
      warn(
        samples.size > 0
          ? `those for ${[...samples].join(' … ')} could not be fetched: the reader's own stand in`
          : 'rare letters could not be cut out: their whole fonts ship',
        error,
      );
    }
  }
  return asked.flatMap(
    ({ cut, characters }) => present(cut, characters) ?? instead(cut, characters),
  );
}

/** @type {Promise<readonly Shipped[]> | undefined} */
let fonts;

/** The fonts that ship with the page, found or made once for a build. */
export function shippedFonts() {
  if (!fonts) {
    const unknown = lettersWithoutFont(packageTexts()).slice(0, 8).join('');
    if (unknown) warn(`none is known for ${unknown}: the reader's own stand in`);
    fonts = fontsFor();
  }
  return fonts;
}

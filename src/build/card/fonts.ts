import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Font, woff2 } from 'fonteditor-core';
import { han } from '../fonts/subsets.mjs';
import { textsOf } from './han';

const { resolve } = createRequire(import.meta.url);
const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The cuts of both families that the card and the map on it are set in. */
const letterFiles = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => resolve(`@expo-google-fonts/${file}`));

/** The cuts in which the page itself is set in Chinese. */
const hanCuts = ['han-regular', 'han-bold'].map((name) => join(project, `src/fonts/${name}.woff2`));

/** Letters of other scripts in one weight, in which a renderer finds them by itself. */
const otherCuts = [join(project, 'src/fonts/arabic.woff2')];

/** What only sets words apart: no letter, and nothing to be seen. */
const unseen = /[\s\u2060\u2066-\u2069]/g;

/** The code points that a font has letters for. */
type Letters = ReadonlySet<number>;

/** What cards are drawn with. */
export interface CardFonts {
  readonly files: readonly string[];
  /** As the files with Chinese letters call their family. */
  readonly hanFamily: string;
  readonly letters: readonly Letters[];
  readonly han: readonly Letters[];
}

function readFont(file: string) {
  const { cmap, name } = Font.create(readFileSync(file), { type: 'ttf' }).get();
  return { family: name.fontFamily, letters: new Set(Object.keys(cmap).map(Number)) };
}

/** A packed font unpacked, as the renderer reads it from the disk; kept from build to build. */
function unpacked(file: string): string {
  const packed = readFileSync(file);
  const digest = createHash('sha256').update(packed).digest('hex').slice(0, 16);
  const folder = join(project, 'node_modules/.cache/card-fonts');
  const ttf = join(folder, `${digest}.ttf`);
  if (existsSync(ttf)) return ttf;
  mkdirSync(folder, { recursive: true });
  // Whole or not at all, also for a build beside this one.
  const unfinished = `${ttf}.${String(process.pid)}`;
  writeFileSync(unfinished, woff2.decode(packed));
  renameSync(unfinished, ttf);
  return ttf;
}

async function readFonts(): Promise<CardFonts> {
  await woff2.init('');
  const hanFiles = hanCuts.map(unpacked);
  const otherFiles = [...letterFiles, ...otherCuts.map(unpacked)];
  const [hanFonts, others] = [hanFiles.map(readFont), otherFiles.map(readFont)];
  return {
    files: [...otherFiles, ...hanFiles],
    hanFamily: hanFonts[0]?.family ?? '',
    letters: others.map(({ letters }) => letters),
    han: hanFonts.map(({ letters }) => letters),
  };
}

let fonts: Promise<CardFonts> | undefined;

/** The fonts of the cards, read once. */
export function cardFonts(): Promise<CardFonts> {
  fonts ??= readFonts();
  return fonts;
}

/**
 * Stops before a card is drawn with holes in it.
 * @throws Error that names the first letter which no font has, and where it stands
 */
export function requireLetters(svg: string, { letters, han: chinese }: CardFonts): void {
  for (const text of textsOf(svg)) {
    for (const letter of text.replace(unseen, '')) {
      const code = letter.codePointAt(0) ?? 0;
      // Chinese is set in either weight.
      const isThere = han.test(letter)
        ? chinese.every((font) => font.has(code))
        : letters.some((font) => font.has(code));
      if (isThere) continue;
      const number = code.toString(16).toUpperCase().padStart(4, '0');
      throw new Error(
        `No font of the cards has “${letter}” (U+${number}) of “${text.trim()}”; if it is Chinese: npm run fonts`,
      );
    }
  }
}

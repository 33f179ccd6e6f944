import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Font, woff2 } from 'fonteditor-core';
import type { Shipped } from '../fonts/shipped.mjs';
import { han } from '../fonts/subsets.mjs';

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
const hanCuts = new Set(['han-regular', 'han-bold']);

/**
 * Letters of other scripts in one weight, in which a renderer finds them by itself; those of both typefaces
 * are in the files above.
 */
const isOther = ({ cut: { name, face } }: Shipped) =>
  face !== undefined && !name.startsWith('han') && face.weights.includes('400');

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

async function readFonts(shipped: readonly Shipped[]): Promise<CardFonts> {
  await woff2.init('');
  const hanFiles = shipped
    .filter(({ cut }) => hanCuts.has(cut.name))
    .map(({ file }) => unpacked(file));
  const otherCuts = shipped.filter(isOther).map(({ file }) => unpacked(file));
  const otherFiles = [...letterFiles, ...otherCuts];
  const [hanFonts, others] = [hanFiles.map(readFont), otherFiles.map(readFont)];
  return {
    files: [...otherFiles, ...hanFiles],
    hanFamily: hanFonts[0]?.family ?? '',
    letters: others.map(({ letters }) => letters),
    han: hanFonts.map(({ letters }) => letters),
  };
}

const known = new Map<readonly Shipped[], Promise<CardFonts>>();

/** The fonts of the cards, read once. @param shipped what ships with the page */
export function cardFonts(shipped: readonly Shipped[]): Promise<CardFonts> {
  const fonts = known.get(shipped) ?? readFonts(shipped);
  known.set(shipped, fonts);
  return fonts;
}

/** Whether a card can write a word. */
function hasLetters(word: string, { letters, han: chinese }: CardFonts): boolean {
  return Array.from(word.replace(unseen, '')).every((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    // Chinese is set in either weight.
    return han.test(letter)
      ? chinese.every((font) => font.has(code))
      : letters.some((font) => font.has(code));
  });
}

/**
 * A card without the words that no font has letters for: a hole in a word would be worse than none.
 * @returns its markup, and what was left out
 */
export function withLetters(
  svg: string,
  fonts: CardFonts,
): { readonly svg: string; readonly leftOut: readonly string[] } {
  const leftOut: string[] = [];
  const kept = svg.replace(/>[^<]+/g, (text) => {
    const words = text.slice(1).split(/(\s+)/);
    const [missing, present] = [
      words.filter((word) => !hasLetters(word, fonts)),
      words.filter((word) => hasLetters(word, fonts)),
    ];
    leftOut.push(...missing);
    return missing.length > 0 ? `>${present.join('').trim()}` : text;
  });
  return { svg: kept, leftOut };
}

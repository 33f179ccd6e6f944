import { renderAsync } from '@resvg/resvg-js';
import { encode } from 'fast-png';
import type { Shipped } from '../fonts/shipped.mjs';
import { cardFonts, withLetters } from './fonts';
import { inHan } from './han';
import { families } from './map';

/** What has been said to be left out: many cards have the same words. */
const said = new Set<string>();

function sayLeftOut(words: readonly string[]): void {
  const unsaid = [...new Set(words)].filter((word) => !said.has(word));
  for (const word of unsaid) said.add(word);
  if (unsaid.length > 0)
    console.warn(`Cards: no font has the letters of ${unsaid.join(', ')}: left out.`);
}

/**
 * Draws an svg as a PNG of its own size. Only the fonts of the project are used, none of the machine,
 * so that every machine draws the same; a word that none of them can write is left out, and said to be.
 * @param shipped the fonts that ship with the page
 */
export async function socialPicture(svg: string, shipped: readonly Shipped[]): Promise<Uint8Array> {
  const fonts = await cardFonts(shipped);
  const written = withLetters(svg, fonts);
  sayLeftOut(written.leftOut);
  const image = await renderAsync(inHan(written.svg, fonts.hanFamily), {
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: families.sans },
  });
  const { width, height } = image;
  // Messengers show no large pictures: packed tightly, a card weighs 230 kB instead of resvg's own 360.
  return encode({ width, height, data: image.pixels, channels: 4 }, { zlib: { level: 9 } });
}

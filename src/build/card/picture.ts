import { renderAsync } from '@resvg/resvg-js';
import { encode } from 'fast-png';
import { cardFonts, requireLetters } from './fonts';
import { inHan } from './han';
import { families } from './map';

/**
 * Draws an svg as a PNG of its own size. Only the fonts of the project are used, none of the machine,
 * so that every machine draws the same.
 * @throws Error when no font has one of its letters
 */
export async function socialPicture(svg: string): Promise<Uint8Array> {
  const fonts = await cardFonts();
  requireLetters(svg, fonts);
  const image = await renderAsync(inHan(svg, fonts.hanFamily), {
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: families.sans },
  });
  const { width, height } = image;
  // Messengers show no large pictures: packed tightly, a card weighs 230 kB instead of resvg's own 360.
  return encode({ width, height, data: image.pixels, channels: 4 }, { zlib: { level: 9 } });
}

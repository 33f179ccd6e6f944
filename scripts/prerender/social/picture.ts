import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { families } from './map';
import { palettePng } from './png';

const { resolve } = createRequire(import.meta.url);

/** The cuts of both families that the card and the map on it are set in. */
const fontFiles = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => resolve(`@expo-google-fonts/${file}`));

/**
 * Draws an svg as a PNG of its own size. Only the fonts of the packages are used, none of the machine,
 * so that every machine draws the same.
 */
export async function socialPicture(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: families.sans },
  });
  return palettePng(image.pixels, image.width, image.height);
}

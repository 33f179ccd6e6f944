import { reliefUrl } from '../../base/relief';
import { tint } from '../../base/reliefTint';
import type { ThemeName } from '../../../theme';
import { fetched } from '../../base/fetched';
import { idle } from './idle';

/** Rows that are tinted at once: a few milliseconds' work. */
const band = 96;

/** A page may show pictures at addresses of its own only, and such as hold the picture itself. */
function addressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new Error('The relief cannot be read'));
    };
    reader.readAsDataURL(picture);
  });
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    // Browsers that cannot write it write PNG.
    canvas.toBlob(resolve, 'image/webp', 0.9);
  });
}

/** A surface to tint on; there may be none, as where WebGL is missing for want of any drawing. */
function createSurface(): CanvasRenderingContext2D | null {
  return document.createElement('canvas').getContext('2d', { willReadFrequently: true });
}

/** The relief in greys; none where nothing could tint it. */
export async function fetchRelief(signal: AbortSignal): Promise<Blob | undefined> {
  return createSurface() ? (await fetched(reliefUrl, signal)).blob() : undefined;
}

/**
 * The address of the relief in the shadows and lights of a theme. It is tinted band by band when the
 * browser has nothing else to do, so that no task is long.
 */
export async function tintedRelief(
  greys: Blob,
  theme: ThemeName,
  signal: AbortSignal,
): Promise<string | undefined> {
  const surface = createSurface();
  if (!surface) return undefined;
  const { canvas } = surface;
  const picture = await createImageBitmap(greys);
  const { width, height } = picture;
  Object.assign(canvas, { width, height });
  surface.drawImage(picture, 0, 0);
  picture.close();
  for (let top = 0; top < height; top += band) {
    await idle(signal);
    const rows = Math.min(band, height - top);
    surface.putImageData(tint(surface.getImageData(0, top, width, rows), theme), 0, top);
  }
  const tinted = await encoded(canvas);
  signal.throwIfAborted();
  return tinted ? addressOf(tinted) : undefined;
}

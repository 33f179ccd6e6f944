/** Twice the size of the screen's pixels: sharp when it is printed or projected. */
const scale = 2;

/** Where the title of a file stands, in its pixels. */
const titled = [28, 28, 320, 70] as const;
/** So often a picture is looked at, and milliseconds between two looks. */
const looks = { most: 40, apart: 75 } as const;

/** Whether anything is drawn in a part of a canvas. */
function hasInk(context: CanvasRenderingContext2D, [x, y, width, height]: typeof titled): boolean {
  const { data } = context.getImageData(x * scale, y * scale, width * scale, height * scale);
  const pixels = new Uint32Array(data.buffer);
  return pixels.some((pixel) => pixel !== pixels[0]);
}

/**
 * Draws an image whole. Browsers begin to read the fonts inside it when they draw it first, and tell nobody
 * when they have: it is drawn again until its title is there and nothing is added any more.
 */
async function drawWhole(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
): Promise<void> {
  const { canvas } = context;
  let before = '';
  for (let look = 0; look < looks.most; look += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = hasInk(context, titled) ? canvas.toDataURL('image/webp', 0.5) : '';
    if (now !== '' && now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, looks.apart));
  }
}

/** An SVG as PNG. @throws when the browser cannot draw it */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser draws no pictures');
  await drawWhole(context, image);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser gave no picture'));
    }, 'image/png');
  });
}

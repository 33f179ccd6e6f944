import type { TakenFile } from './takeaway';

/** Hands a file to the reader under its name, as far as the browser lets it. */
export function saveFile({ name, mediaType, content }: TakenFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the time the next task runs.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}

/** Twice the size of the screen's pixels: sharp when it is printed or projected. */
const scale = 2;

/** An SVG as PNG. @throws when the browser cannot draw it */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser gave no picture'));
    }, 'image/png');
  });
}

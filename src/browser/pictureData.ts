/** How well greys are kept. */
const quality = 0.9;

/**
 * A picture of the page as data in a form that every program opens; undefined where the browser does not
 * let a page have it, as in a frame of nobody's origin.
 */
export async function pictureData(address: string): Promise<string | undefined> {
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/jpeg', quality);
  } catch {
    return undefined;
  }
}

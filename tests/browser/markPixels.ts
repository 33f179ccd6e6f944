import type { Locator, Page } from 'playwright-core';

/** What is seen of a mark: whether its middle and its halves are filled, and how much of its ring is drawn. */
export interface SeenMark {
  readonly middle: boolean;
  readonly left: boolean;
  readonly right: boolean;
  /** Share of the ring, 0 to 1. */
  readonly ring: number;
}

/** So many pictures are taken before a mark counts as one that never stands still. */
const mostPictures = 20;

/**
 * A picture of a mark that is nothing else: letters that come while it is taken, or the style of paper, may
 * move the mark out of the box that it was found in.
 */
async function pictureOf(page: Page, mark: Locator): Promise<Buffer> {
  for (let count = 0; count < mostPictures; count += 1) {
    await mark.scrollIntoViewIfNeeded();
    const clip = await mark.boundingBox();
    if (!clip) throw new Error('The mark is not there');
    const picture = await page.screenshot({ clip, animations: 'disabled' });
    const after = await mark.boundingBox();
    if (JSON.stringify(after) === JSON.stringify(clip)) return picture;
  }
  throw new Error('The mark does not come to rest');
}

/** Looks at the pixels of a mark on the screen; ink is what differs plainly from the corner of its box. */
export async function seenMark(page: Page, mark: Locator): Promise<SeenMark> {
  const picture = (await pictureOf(page, mark)).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext(
      '2d',
    );
    if (!context) throw new Error('The browser draws on no canvas');
    context.drawImage(image, 0, 0);
    const lightness = (x: number, y: number) => {
      // A unit is half of the box; 0, 0 is its middle.
      const [across, down] = [((x + 1) / 2) * (width - 1), ((y + 1) / 2) * (height - 1)];
      const pixel = context.getImageData(Math.round(across), Math.round(down), 1, 1).data;
      return (pixel[0] ?? 0) * 0.3 + (pixel[1] ?? 0) * 0.59 + (pixel[2] ?? 0) * 0.11;
    };
    const ground = lightness(-0.97, -0.97);
    const isInk = (x: number, y: number) => Math.abs(lightness(x, y) - ground) > 90;
    const angles = Array.from({ length: 72 }, (_, index) => (index / 36) * Math.PI);
    const drawn = angles.filter((at) => isInk(Math.cos(at) * 0.75, Math.sin(at) * 0.75));
    return {
      middle: isInk(0, 0),
      left: isInk(-0.3, 0),
      right: isInk(0.3, 0),
      ring: drawn.length / angles.length,
    };
  }, picture);
}

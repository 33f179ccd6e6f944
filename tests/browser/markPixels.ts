import type { Locator, Page } from 'playwright-core';

/** What is seen of a mark: whether its middle and its halves are filled, and how much of its ring is drawn. */
export interface SeenMark {
  readonly middle: boolean;
  readonly left: boolean;
  readonly right: boolean;
  /** Share of the ring, 0 to 1. */
  readonly ring: number;
}

/** Looks at the pixels of a mark on the screen; ink is what differs plainly from the corner of its box. */
export async function seenMark(page: Page, mark: Locator): Promise<SeenMark> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not there');
  const picture = (await page.screenshot({ clip: box })).toString('base64');
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

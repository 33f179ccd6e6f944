import type { Locator, Page } from 'playwright-core';
import { pictureOf, type Picture } from '../golden/picture';

/** What is seen of a mark: whether its middle and its halves are filled, and how much of its ring is drawn. */
export interface SeenMark {
  readonly middle: boolean;
  readonly left: boolean;
  readonly right: boolean;
  /** Share of the ring, 0 to 1. */
  readonly ring: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many pictures are taken before marks count as ones that never stand still. */
const mostPictures = 20;

/** The boxes of marks that are all in the window at once. */
async function boxesOf(marks: readonly Locator[]): Promise<readonly Box[]> {
  const boxes = [];
  for (const mark of marks) {
    const box = await mark.boundingBox();
    if (!box) throw new Error(`${String(mark)} is not there`);
    boxes.push(box);
  }
  return boxes;
}

/** The least box of whole pixels around others. */
function around(boxes: readonly Box[]): Box {
  const x = Math.floor(Math.min(...boxes.map((box) => box.x)));
  const y = Math.floor(Math.min(...boxes.map((box) => box.y)));
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)));
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)));
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * One picture of marks, and where in it they stand: letters that come while it is taken, or the style of
 * paper, may move them out of the boxes that they were found in.
 */
async function photographed(page: Page, marks: readonly Locator[]) {
  await marks[0]?.scrollIntoViewIfNeeded();
  for (let count = 0; count < mostPictures; count += 1) {
    const boxes = await boxesOf(marks);
    const clip = around(boxes);
    const picture = await page.screenshot({ clip, animations: 'disabled' });
    if (JSON.stringify(await boxesOf(marks)) === JSON.stringify(boxes))
      return { boxes, clip, picture: pictureOf(picture) };
  }
  throw new Error('The marks do not come to rest');
}

/** Ink is what differs plainly from the corner of the mark's box. */
function seenIn({ width, height, data }: Picture, clip: Box, box: Box): SeenMark {
  const density = width / clip.width;
  const lightness = (x: number, y: number) => {
    // A unit is half of the box; 0, 0 is its middle.
    const across = (box.x - clip.x + ((x + 1) / 2) * box.width) * density - 0.5;
    const down = (box.y - clip.y + ((y + 1) / 2) * box.height) * density - 0.5;
    const [column, row] = [Math.round(across), Math.round(down)];
    if (column < 0 || row < 0 || column >= width || row >= height)
      throw new Error('A mark lies beyond its picture');
    const [red = 0, green = 0, blue = 0] = data.subarray((row * width + column) * 3);
    return red * 0.3 + green * 0.59 + blue * 0.11;
  };
  const ground = lightness(-0.97, -0.97);
  const isInk = (x: number, y: number) => Math.abs(lightness(x, y) - ground) > 90;
  const angles = Array.from({ length: 72 }, (_, index) => (index / 36) * Math.PI);
  // A browser may set a mark half a pixel aside: as far from the outer edge of a ring as from its inner one.
  const drawn = angles.filter((at) => isInk(Math.cos(at) * 0.74, Math.sin(at) * 0.74));
  return {
    middle: isInk(0, 0),
    left: isInk(-0.3, 0),
    right: isInk(0.3, 0),
    ring: drawn.length / angles.length,
  };
}

/** Looks at the pixels of marks on the screen, by their names. */
export async function seenMarks<Name extends string>(
  page: Page,
  marks: Readonly<Record<Name, Locator>>,
): Promise<Readonly<Record<Name, SeenMark>>>;
export async function seenMarks(
  page: Page,
  marks: Readonly<Record<string, Locator>>,
): Promise<Readonly<Record<string, SeenMark>>> {
  const { boxes, clip, picture } = await photographed(page, Object.values(marks));
  return Object.fromEntries(
    Object.keys(marks).map((name, index) => [name, seenIn(picture, clip, boxes[index] ?? clip)]),
  );
}

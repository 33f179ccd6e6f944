import { textWidth } from '../../labels/textWidth';
import { pixel, plateSize, type Spot } from './plate';

/** A rectangle of the plate, in tenths of a pixel. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = ([x, y]: Spot, halfWidth: number, halfHeight = halfWidth): Box => ({
  ...{ left: x - halfWidth, right: x + halfWidth },
  ...{ top: y - halfHeight, bottom: y + halfHeight },
});

export function isIn([x, y]: Spot, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Kept free along the frame. */
const edge = 6 * pixel;
export const plateBox: Box = {
  ...{ left: edge, top: edge },
  ...{ right: plateSize.width * pixel - edge, bottom: plateSize.height * pixel - edge },
};

const isWithin = (one: Box, { left, top, right, bottom }: Box) =>
  one.left >= left && one.right <= right && one.top >= top && one.bottom <= bottom;

/** How much wider and higher than its letters a text is. */
const high = 1.15;

/** The box of a line of text around its middle. @param spacing of its letters, in shares of the size */
export function textBox(words: string, size: number, [x, y]: Spot, spacing = 0): Box {
  const width = (textWidth(words) + Array.from(words).length * spacing) * size * pixel;
  return boxAround([x, y], width / 2, (size * high * pixel) / 2);
}

/** The room on a plate: what is taken, and where lines run that names had better not lie on. */
export class Room {
  private readonly taken: Box[] = [];
  private readonly spots: readonly Spot[];

  /** @param spots of lines, close to each other */
  constructor(spots: readonly Spot[]) {
    this.spots = spots.filter((spot) => isIn(spot, plateBox));
  }

  take(box: Box): void {
    this.taken.push(box);
  }

  isFree(box: Box): boolean {
    return isWithin(box, plateBox) && !this.taken.some((other) => overlap(box, other));
  }

  /** How much of lines lies in a box. */
  crossed(box: Box): number {
    return this.spots.filter((spot) => isIn(spot, box)).length;
  }

  /** Takes the first of the free places that crosses the least; undefined where there is none. */
  best<Place extends { readonly box: Box }>(places: readonly Place[]): Place | undefined {
    let found: Place | undefined;
    let least = Infinity;
    for (const place of places) {
      const crossed = this.isFree(place.box) ? this.crossed(place.box) : Infinity;
      if (crossed < least) [found, least] = [place, crossed];
    }
    if (found) this.take(found.box);
    return found;
  }
}

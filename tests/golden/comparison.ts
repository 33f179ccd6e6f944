import { averaged, movedAside, type Picture } from './picture';

/** Pictures are kept at a quarter of their size: small, and still to be looked at. */
export const keptSide = 4;
/** Kept pixels to one side of a block: 8 pixels of the page, over which the edges of letters even out. */
const blockSide = 2;

/**
 * By so many kept pixels what a block shows may stand aside: without hints letters are a little narrower, and
 * at the end of a line of bold ones that comes to four pixels of the page. Where names and stage stand is in
 * the words that are kept of a view, to the pixel.
 */
const aside = [-1, -0.5, 0, 0.5, 1];

/**
 * How far a colour of a block may be off, of 255, and in how many blocks. Letters set with other hints are
 * off by more than the first of these in six blocks at most; the smallest layer, three symbols, in seventeen.
 * The second is for what is faint and wide: another paper, another shade of a country.
 */
const tolerances = [
  { colour: 20, blocks: () => 12 },
  { colour: 6, blocks: (all: number) => all * 0.05 },
] as const;

export interface Comparison {
  readonly isSame: boolean;
  /** How much differs, in words. */
  readonly words: string;
  /** Each block: white where it is the same, the darker the more it differs. */
  readonly marked: Picture;
}

/** The largest difference between the colours of a block, of 255. */
function difference(one: Picture, other: Picture, block: number): number {
  const ofColour = (at: number) => Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0));
  return Math.max(ofColour(block * 3), ofColour(block * 3 + 1), ofColour(block * 3 + 2));
}

/** How much each block of a picture differs from the other one, where that comes nearest to it. */
function differences(one: Picture, other: Picture): readonly number[] {
  const blocks = averaged(one, blockSide);
  const others = aside.map((by) => averaged(movedAside(other, by), blockSide));
  return Array.from({ length: blocks.width * blocks.height }, (_, block) =>
    Math.min(...others.map((moved) => difference(blocks, moved, block))),
  );
}

/** Compares two kept pictures block by block; pictures of different sizes have nothing in common. */
export function compared(one: Picture, other: Picture): Comparison {
  const isOfOneSize = one.width === other.width && one.height === other.height;
  // What only one of them shows is missed by one of the two ways alone.
  const missing = differences(other, one);
  const all = differences(one, other).map((value, block) =>
    isOfOneSize ? Math.max(value, missing[block] ?? 0) : 255,
  );
  const counts = tolerances.map(({ colour, blocks }) => {
    const count = all.filter((value) => value > colour).length;
    const most = Math.floor(blocks(all.length));
    const words = `${String(count)} by more than ${String(colour)}/255 (${String(most)} may)`;
    return { isSame: count <= most, words };
  });
  const shades = all.map((value) => (value > 6 ? 160 - Math.min(160, value * 2) : 255));
  return {
    isSame: counts.every(({ isSame }) => isSame),
    words: `of ${String(all.length)} blocks differ ${counts.map(({ words }) => words).join(', ')}`,
    marked: {
      width: Math.ceil(one.width / blockSide),
      height: Math.ceil(one.height / blockSide),
      data: Uint8Array.from(shades.flatMap((shade) => [shade, shade, shade])),
    },
  };
}

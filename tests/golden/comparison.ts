import { averaged, type Picture } from './picture';

/** Pictures are kept at a quarter of their size: small, and still to be looked at. */
export const keptSide = 4;
/** Kept pixels to one side of a block: 8 pixels of the page, over which the edges of letters even out. */
const blockSide = 2;

/**
 * How far a colour of a block may be off, of 255, and in how many blocks. Letters set with other hints are
 * off by less than the first of these; the smallest layer, three symbols, is off by more in ten
 * blocks and up. The second is for what is faint and wide: another paper, another shade of a country.
 */
const tolerances = [
  { colour: 28, blocks: () => 12 },
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

/** Compares two kept pictures block by block; pictures of different sizes have nothing in common. */
export function compared(one: Picture, other: Picture): Comparison {
  const [first, second] = [averaged(one, blockSide), averaged(other, blockSide)];
  const { width, height } = first;
  const isOfOneSize = one.width === other.width && one.height === other.height;
  const differences = Array.from({ length: width * height }, (_, block) =>
    isOfOneSize ? difference(first, second, block) : 255,
  );
  const counts = tolerances.map(({ colour, blocks }) => {
    const count = differences.filter((value) => value > colour).length;
    const most = Math.floor(blocks(differences.length));
    const words = `${String(count)} by more than ${String(colour)}/255 (${String(most)} may)`;
    return { isSame: count <= most, words };
  });
  const shades = differences.map((value) => (value > 6 ? 160 - Math.min(160, value * 2) : 255));
  return {
    isSame: counts.every(({ isSame }) => isSame),
    words: `of ${String(differences.length)} blocks differ ${counts.map(({ words }) => words).join(', ')}`,
    marked: {
      width,
      height,
      data: Uint8Array.from(shades.flatMap((shade) => [shade, shade, shade])),
    },
  };
}

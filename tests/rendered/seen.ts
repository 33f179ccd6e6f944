import type { Picture } from '../golden/picture';
import type { Point } from './drawn';
import type { Across } from './spots';

// What is seen of a drawing in its pixels, whatever drew it: facts of its lines, and no picture of its past.

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A pixel that is so far from all mixtures of two colours has another one in it. */
const tolerance = 45;

/** The colour of a picture at a point; undefined beyond its edges. */
function colourAt({ width, height, data }: Picture, [x, y]: Point): Colour | undefined {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width || top >= height) return undefined;
  const at = (top * width + left) * 3;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

const beside = ({ point: [x, y], across: [right, down] }: Across, pixels: number): Point => [
  x + right * pixels,
  y + down * pixels,
];

/** How much of a pixel is ink upon its ground, 0 to 1; none where it is no mixture of both. */
function inkOf(pixel: Colour, ink: Colour, ground: Colour): number {
  const way = ink.map((channel, index) => channel - (ground[index] ?? 0));
  const offset = pixel.map((channel, index) => channel - (ground[index] ?? 0));
  const square = way.reduce((sum, one) => sum + one * one, 0);
  const share = way.reduce((sum, one, index) => sum + one * (offset[index] ?? 0), 0) / square;
  const apart = Math.hypot(...way.map((one, index) => (offset[index] ?? 0) - share * one));
  return apart > tolerance ? 0 : Math.min(1, Math.max(0, share));
}

/** What is seen along a way. */
export interface InkAlong {
  /** The shares of its spots that have ink anywhere across, and at both edges. */
  readonly any: number;
  readonly edges: number;
  /** The share of its inside, apart from the edges, that is ink. */
  readonly inside: number;
  /** How often there is none from side to side, over more than a pixel. */
  readonly gaps: number;
}

/** The rim of what is hollow or hatched, in pixels, with pixels that are half covered. */
const rim = 2.5;

/** Looks for ink upon its ground along a way. */
export function inkAlong(
  picture: Picture,
  spots: readonly Across[],
  ink: Colour,
  ground: Colour,
): InkAlong {
  const seen = spots.map((spot) => {
    const at = (pixels: number) => {
      const pixel = colourAt(picture, beside(spot, pixels));
      return pixel ? inkOf(pixel, ink, ground) : 0;
    };
    const half = spot.width / 2;
    const across = (reach: number) => {
      const steps = Math.ceil(reach * 2);
      return Array.from({ length: 2 * steps + 1 }, (_, step) => at((step - steps) / 2));
    };
    return {
      any: Math.max(...across(half)) > 0.4,
      edges: [-1, 1].every(
        (side) => Math.max(at(side * (half - 1)), at(side * (half - 1.5))) > 0.4,
      ),
      inside: across(Math.max(0, half - rim)).map((one) => one > 0.5),
    };
  });
  const shareOf = (ones: readonly boolean[]) => ones.filter(Boolean).length / ones.length;
  const inked = spots.filter((_, index) => seen[index]?.any);
  return {
    any: shareOf(seen.map(({ any }) => any)),
    edges: shareOf(seen.map(({ edges }) => edges)),
    inside: shareOf(seen.flatMap(({ inside }) => inside)),
    gaps: inked.filter(({ point: [x, y] }, index) => {
      const [left = x, top = y] = inked[index - 1]?.point ?? [];
      return Math.hypot(x - left, y - top) > 2;
    }).length,
  };
}

/**
 * A ribbon as it is seen: in one piece that is solid, hollow or hatched, in pieces, or none, however thin a line
 * there is; its numbers where it is nothing of all that.
 */
export function lookOf(seen: InkAlong): string {
  const { any, inside, edges, gaps } = seen;
  if (edges < 0.1) return 'none';
  if (any > 0.3 && any < 0.93 && gaps > 1) return 'broken';
  if (any > 0.93) {
    if (inside > 0.65) return 'solid';
    if (inside > 0.2 && inside < 0.5) return 'hatched';
    if (inside < 0.2) return 'hollow';
  }
  return JSON.stringify(seen);
}

const lightnessOf = ([red, green, blue]: Colour) => red * 0.3 + green * 0.59 + blue * 0.11;

/** The one in the middle, of all in order. */
const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * By how much a picture is darker or lighter along a way than on both sides of it, 0 to 255, at the spot in
 * the middle of all: little where no line is drawn, whatever the ground is.
 * @param aside how far from the way a line may lie, in pixels
 */
export function lineAlong(picture: Picture, spots: readonly Across[], aside: number): number {
  const contrasts = spots.flatMap((spot) => {
    const lightness = (pixels: number) => {
      const colour = colourAt(picture, beside(spot, pixels));
      return colour && lightnessOf(colour);
    };
    const [left, right] = [lightness(-aside - 5), lightness(aside + 5)];
    if (left === undefined || right === undefined) return [];
    const inside = [-aside, -aside / 2, 0, aside / 2, aside].map(lightness);
    const contrastOf = (one: number) => Math.min(Math.abs(one - left), Math.abs(one - right));
    return Math.max(...inside.map((one = left) => contrastOf(one)));
  });
  return median(contrasts);
}

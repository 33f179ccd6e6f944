import { expect } from 'vitest';
import { decodeLines } from '../../src/scene/base/decode';
import type { Placement } from '../../src/scene/camera';
import { flatten } from '../../src/scene/mercator';
import type { Drawn as Running } from '../../src/scene/strip';
import { nearest, stretchesOf, type Drawn, type Point } from './drawn';
import { outline, overview } from './drawings';
import { isIn, pixelOf, type Across } from './spots';

type Stretch = readonly [Point, Point];

/** So many pixels from a boundary nothing else is drawn that could be taken for it. */
const clear = 12;

const borderIds = ['base-borders', 'base-uncertain-borders'] as const;

/** All boundaries that there are, each a line in a frame. */
function borderLines(placement: Placement): readonly (readonly Point[])[] {
  return borderIds.flatMap((id) =>
    decodeLines(outline(id), overview.size).map((line) =>
      line.map((position) => pixelOf(flatten(position), placement)),
    ),
  );
}

/** All boundaries that there are, as stretches in a frame. */
function trueBorders(placement: Placement) {
  return borderLines(placement).flatMap((points) => stretchesOf({ points, isClosed: false }));
}

/** The middles of all long stretches of boundaries that no boundary runs along. */
export function falseBorders(drawn: readonly Drawn[], placement: Placement): readonly Point[] {
  const borders = drawn.filter((one) => one.kind === 'path' && one.names.includes('borders'));
  const known = trueBorders(placement);
  const middles = borders.flatMap(({ subpaths }) =>
    subpaths.flatMap(stretchesOf).flatMap(([from, to]): readonly Point[] => {
      const isLong = Math.hypot(to[0] - from[0], to[1] - from[1]) > 8;
      const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      return isLong && isIn(middle, placement) ? [middle] : [];
    }),
  );
  expect(borders.length).toBeGreaterThan(0);
  return middles.filter((middle) => nearest(middle, known) > 2);
}

/** Pixels from one spot of a boundary to the next. */
const stride = 4;

/** Spots on a straight way, within a frame. */
function spotsBetween([from, to]: Stretch, placement: Placement): readonly Across[] {
  const [right, down] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(right, down);
  const across: Point = length > 0 ? [-down / length, right / length] : [0, 1];
  return Array.from({ length: Math.ceil(length / stride) }, (_, index): Across => {
    const share = (index * stride) / length;
    return { point: [from[0] + right * share, from[1] + down * share], across, width: 1 };
  }).filter(({ point }) => isIn(point, placement, -4));
}

/** Stretches that are seen in a frame, or so near that they reach into it. */
const isNear =
  ({ viewport: { size } }: Placement) =>
  ([from, to]: Stretch) =>
    Math.min(from[0], to[0]) < size.width + clear &&
    Math.min(from[1], to[1]) < size.height + clear &&
    Math.max(from[0], to[0]) > -clear &&
    Math.max(from[1], to[1]) > -clear;

/** Where ribbons, splits and lines run in a frame. */
export function waysOf({ ribbons, splits, lines }: Running, placement: Placement) {
  return [...ribbons, ...splits, ...lines].flatMap(({ path: { positions } }) => {
    const points = positions.map((position) => pixelOf(flatten(position), placement));
    return stretchesOf({ points, isClosed: false }).filter(isNear(placement));
  });
}

/**
 * Where boundaries run in a frame, and where they would if a drawing closed what is open: on the straight
 * ways from their ends to their beginnings, apart from all boundaries and from whatever runs on the map.
 */
export function bordersOf(
  scene: Running,
  placement: Placement,
): { readonly drawn: readonly Across[]; readonly closing: readonly (readonly Across[])[] } {
  const known = trueBorders(placement).filter(isNear(placement));
  const ways = waysOf(scene, placement);
  const isFree = ({ point }: Across) => nearest(point, ways) > clear;
  return {
    drawn: known.flatMap((stretch) => spotsBetween(stretch, placement)).filter(isFree),
    closing: borderLines(placement)
      .flatMap((points) => {
        const [first, last] = [points[0], points.at(-1)];
        return first && last ? [spotsBetween([last, first], placement)] : [];
      })
      .map((spots) => spots.filter((spot) => nearest(spot.point, known) > 8 && isFree(spot)))
      .filter((spots) => spots.length * stride > 60),
  };
}

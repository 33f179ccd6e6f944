import { expect } from 'vitest';
import { decodeLines } from '../../src/scene/base/decode';
import type { Placement } from '../../src/scene/camera';
import { distanceAt, flatPathOf, spotAt } from '../../src/scene/flatPath';
import { flatten, type FlatPoint } from '../../src/scene/mercator';
import type { Ribbon, Scene } from '../../src/scene/scene';
import { stripsOf, weightOn } from '../../src/scene/strip';
import { nearest, stretchesOf, type Drawn, type Point } from './drawn';
import { outline, overview, stage, type Pair } from './drawings';

const isNamed = ({ names }: Drawn, ...wanted: readonly string[]) =>
  wanted.every((name) => names.includes(name));
const isIn = ([x, y]: Point, { viewport: { size } }: Placement, edge = 0) =>
  x >= -edge && y >= -edge && x <= size.width + edge && y <= size.height + edge;

const pixelOf = ([x, y]: FlatPoint, { view }: Placement): Point => {
  const scale = view.width / stage.width;
  return [view.x + (x - stage.x) * scale, view.y + (stage.y + stage.height - y) * scale];
};

const borderIds = ['base-borders', 'base-uncertain-borders'] as const;

/** All boundaries that there are, as stretches in a frame. */
function trueBorders(placement: Placement) {
  return borderIds.flatMap((id) =>
    decodeLines(outline(id), overview.size).flatMap((line) => {
      const points = line.map((position) => pixelOf(flatten(position), placement));
      return stretchesOf({ points, isClosed: false });
    }),
  );
}

/** The middles of all long stretches of boundaries that no boundary runs along. */
export function falseBorders(drawn: readonly Drawn[], placement: Placement): readonly Point[] {
  const borders = drawn.filter((one) => one.kind === 'path' && isNamed(one, 'borders'));
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

/** Points of a ribbon where it is at least half as wide as at its gate, in a frame. */
export function pointsOf(ribbon: Ribbon, placement: Placement): readonly Point[] {
  const strip = stripsOf({ ribbons: [ribbon], splits: [], lines: [] })[0];
  const flat = flatPathOf(ribbon.path);
  const count = 160;
  return Array.from({ length: count + 1 }, (_, index) => (index / count) * ribbon.path.length)
    .filter((kilometre) => strip && weightOn(strip, kilometre) >= 0.5)
    .map((kilometre) => pixelOf(spotAt(flat, distanceAt(flat, kilometre)).point, placement))
    .filter((point) => isIn(point, placement));
}

export const states = { reported: 'solid', derived: 'hollow', interpolated: 'broken' } as const;

/** How a ribbon is drawn: in one piece, in one piece with a core, or in pieces. */
function continuityOf(
  drawn: readonly Drawn[],
  { mode, status }: Ribbon,
  points: readonly Point[],
): string {
  const covers = (pass: string) => {
    const strokes = drawn
      .filter((one) => one.kind === 'path' && isNamed(one, 'ribbon', mode, status, pass))
      .map(({ width, subpaths }) => ({ width, stretches: subpaths.flatMap(stretchesOf) }));
    return points.filter((point) =>
      strokes.some(({ width, stretches }) => nearest(point, stretches) <= Math.max(1.5, width / 2)),
    ).length;
  };
  const [body, core] = [covers('body'), covers('core')];
  if (body === points.length && core === 0) return 'solid';
  if (body === points.length && core === points.length) return 'hollow';
  return body === 0 && core === 0 ? 'broken' : `${String(body)} of ${String(points.length)}`;
}

/** Marks with what they say and where they are; the drawings name them alike. */
const markKinds = ['port', 'area', 'disc', 'selection', 'true-size'] as const;
export function marksOf(drawn: readonly Drawn[], placement: Placement) {
  return drawn
    .filter(({ kind, names, at }) => {
      const isMark = kind === 'symbol' || (kind === 'circle' && !names.includes('labels'));
      return isMark && markKinds.some((one) => names.includes(one)) && isIn(at, placement, -2);
    })
    .map(({ names, at, width, kind }) => ({
      what: [...names.slice(names.lastIndexOf(kind === 'circle' ? 'discs' : 'symbol') + 1)].join(
        ' ',
      ),
      at,
      width: kind === 'circle' ? width : 0,
    }))
    .sort(
      (one, other) =>
        one.what.localeCompare(other.what) || one.at[0] - other.at[0] || one.at[1] - other.at[1],
    );
}

function textsOf(drawn: readonly Drawn[]) {
  return drawn
    .filter(({ kind, names }) => kind === 'text' && names.includes('name'))
    .map(({ words, at }) => ({ what: words, at, width: 0 }))
    .sort(
      (one, other) =>
        one.what.localeCompare(other.what) || one.at[0] - other.at[0] || one.at[1] - other.at[1],
    );
}

/** What is drawn here and not there, or elsewhere, or in another size. */
export function differing(ones: ReturnType<typeof marksOf>, others: ReturnType<typeof marksOf>) {
  const isSame = (one: (typeof ones)[number], other: (typeof ones)[number]) =>
    one.what === other.what &&
    Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) < 1 &&
    Math.abs(one.width - other.width) < 0.6;
  const missing = (from: typeof ones, to: typeof ones) =>
    from.filter((one) => !to.some((other) => isSame(one, other)));
  return [...missing(ones, others), ...missing(others, ones)];
}

/** Ribbons are whole, hollow or broken by their state, in both. */
export function expectRibbons({ ribbons }: Scene, { drawn, beside, placement }: Pair): void {
  for (const ribbon of ribbons) {
    const points = pointsOf(ribbon, placement);
    if (points.length === 0) continue;
    for (const one of [drawn, beside]) {
      expect(continuityOf(one, ribbon, points), ribbon.id).toBe(states[ribbon.status]);
      const pieces = one.filter((piece) => isNamed(piece, 'marker', 'loose', ribbon.mode));
      if (ribbon.status === 'interpolated') expect(pieces, ribbon.id).not.toEqual([]);
    }
  }
}

/** The same names and figures stand in the same places, inside of the frame. */
export function expectNames(pair: Pair): void {
  const texts = textsOf(pair.drawn);
  expect(texts.length).toBeGreaterThan(3);
  expect(differing(texts, textsOf(pair.beside))).toEqual([]);
  for (const { at, what } of texts) expect(isIn(at, pair.placement), what).toBe(true);
}

/**
 * The picture without a script knows no frame, and so no names at its edge, and its names stand where they
 * have room in a range of sizes: it has no other names than the scene, and all figures of the live one.
 */
export function expectFigures({ labels }: Scene, { drawn, beside }: Pair): void {
  const known = labels.map(({ text }) => text.toLocaleUpperCase()).join(' ');
  const wordsOf = (one: readonly Drawn[], name: string) =>
    new Set(one.filter((text) => isNamed(text, 'name', name)).map(({ words }) => words));
  for (const kind of ['figure', 'city', 'country', 'region'] as const)
    for (const words of wordsOf(drawn, kind)) {
      const [line = ''] = words.split(/[≠\u0600-\u06ff\u2e80-\u9fff]/);
      expect(known).toContain(line.trim().toLocaleUpperCase());
    }
  const figures = wordsOf(drawn, 'figure');
  for (const words of wordsOf(beside, 'figure')) expect(figures).toContain(words);
}

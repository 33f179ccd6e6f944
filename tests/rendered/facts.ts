import { expect } from 'vitest';
import type { Placement } from '../../src/scene/camera';
import type { Ribbon, Scene } from '../../src/scene/scene';
import { nearest, stretchesOf, type Drawn, type Point } from './drawn';
import type { Pair } from './drawings';
import { isIn, pointsOf } from './spots';

const isNamed = ({ names }: Drawn, ...wanted: readonly string[]) =>
  wanted.every((name) => names.includes(name));

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

/** Of what steps back, the word that says so. */
const standingOf = ({ names }: Drawn) => (names.includes('back') ? 'back ' : '');

/** Marks with what they say, where they are and how they stand; the drawings name them alike. */
const markKinds = ['port', 'area', 'disc', 'selection', 'true-size'] as const;
export function marksOf(drawn: readonly Drawn[], placement: Placement) {
  return drawn
    .filter(({ kind, names, at }) => {
      const isMark = kind === 'symbol' || (kind === 'circle' && !names.includes('labels'));
      return isMark && markKinds.some((one) => names.includes(one)) && isIn(at, placement, -2);
    })
    .map((one) => {
      const { names, at, width, kind } = one;
      const own = names.slice(names.lastIndexOf(kind === 'circle' ? 'discs' : 'symbol') + 1);
      const what = standingOf(one) + own.filter((name) => name !== 'back').join(' ');
      return { what, at, width: kind === 'circle' ? width : 0 };
    })
    .sort(
      (one, other) =>
        one.what.localeCompare(other.what) || one.at[0] - other.at[0] || one.at[1] - other.at[1],
    );
}

/** Names and figures with where they begin; those of mountains and waters come later than the others. */
export function textsOf(drawn: readonly Drawn[]) {
  return drawn
    .filter(({ kind, names }) => kind === 'text' && names.includes('name'))
    .filter(({ names }) => !names.includes('physical'))
    .map((one) => ({ what: standingOf(one) + one.words, at: one.at, width: 0 }))
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

/** Ribbons are whole, hollow or broken by their state, in both, and stand where the scene says. */
export function expectRibbons({ ribbons }: Scene, { drawn, beside, placement }: Pair): void {
  for (const ribbon of ribbons) {
    const points = pointsOf(ribbon, placement);
    if (points.length === 0) continue;
    for (const all of [drawn, beside]) {
      const one = all.filter((piece) => (standingOf(piece) !== '') === (ribbon.stands === 'back'));
      expect(continuityOf(one, ribbon, points), ribbon.id).toBe(states[ribbon.status]);
      const pieces = one.filter((piece) => isNamed(piece, 'marker', 'loose', ribbon.mode));
      if (ribbon.status === 'interpolated') expect(pieces, ribbon.id).not.toEqual([]);
    }
  }
}

/** The same names and figures stand in the same places, inside of the frame. */
export function expectNames(pair: Pair, least = 4): void {
  const texts = textsOf(pair.drawn);
  expect(texts.length).toBeGreaterThanOrEqual(least);
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

import type { FlatPoint } from '../mercator';
import { taperKilometres } from '../scales';
import type { Strip } from '../strip';
import { flatPathOf, distanceAt, pieceOf } from '../flatPath';
import { nameOf, type Grid } from './grid';
import { lineData } from './pathData';

/** A part of a ribbon that is drawn at one width. */
export interface Stretch {
  /** Share of the full width. */
  readonly weight: number;
  readonly data: string;
}

/** Pixels by which the width may fall at once, and the most and least stretches of a taper. */
const finestStep = 1;
const mostStretches = 10;
const fewestStretches = 3;
/** How far a stretch runs on into the thinner one after it, so that no seam shows, in units of the grid. */
const overlap = 3;

/** Kilometres beyond the gate at which a ribbon has this share of its width left: the inverse of `weightAt`. */
function kilometresTo(weight: number): number {
  return taperKilometres * (0.5 + Math.sin(Math.asin(1 - 2 * weight) / 3));
}

function stretchesOf({ path, full }: Strip, count: number, grid: Grid): Stretch[] {
  const flatPath = flatPathOf(path);
  const more = overlap / grid.scale;
  const [start, end] = full;
  const piece = (from: number, to: number, before: number, after: number) =>
    pieceOf(flatPath, distanceAt(flatPath, from) - before, distanceAt(flatPath, to) + after);
  const drawn = (weight: number, lines: readonly (readonly FlatPoint[])[]): Stretch => ({
    weight,
    data: lines.map((line) => lineData(line, grid)).join(''),
  });
  const tapers = Array.from({ length: count }, (_, index) => {
    const [near, far] = [kilometresTo(1 - index / count), kilometresTo(1 - (index + 1) / count)];
    // Nothing is drawn twice where the gate lies at an end of the line.
    const before = start > near ? [piece(start - far, start - near, more, 0)] : [];
    const after = end + near < path.length ? [piece(end + near, end + far, 0, more)] : [];
    return drawn(1 - (index + 0.5) / count, [...before, ...after]);
  });
  return [drawn(1, [piece(start, end, more, more)]), ...tapers].filter(({ data }) => data);
}

const known = new WeakMap<Strip['path'], Map<string, readonly Stretch[]>>();

/**
 * A ribbon as stretches of falling width, the full one first. It depends on the grid and the number of
 * stretches only, so a ribbon that grows with the year keeps its stretches.
 * @param width pixels at the gate
 */
export function taperOf(strip: Strip, width: number, grid: Grid): readonly Stretch[] {
  const count = Math.min(mostStretches, Math.max(fewestStretches, Math.ceil(width / finestStep)));
  const ofPath = known.get(strip.path) ?? new Map<string, readonly Stretch[]>();
  known.set(strip.path, ofPath);
  const key = [nameOf(grid), ...strip.full, count].join();
  const stretches = ofPath.get(key) ?? stretchesOf(strip, count, grid);
  ofPath.set(key, stretches);
  return stretches;
}

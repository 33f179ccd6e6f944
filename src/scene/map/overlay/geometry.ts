import { taperKilometres } from '../../../theme';
import { unflatten, type FlatPoint } from './mercator';
import { stations, type Station } from './stations';
import type { Strip } from './strip';

/** What the graphics card gets: the corners of all strips, and three of them for each triangle. */
export interface Mesh {
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
}

/** The numbers of one corner, in the order of the vertex buffer. */
export const cornerLayout = [
  /** Longitude and latitude. */
  ['place', 2],
  /** Across the line, to its left in the direction of the path, long enough to meet at bends. */
  ['normal', 2],
  /** Which edge (1 left, -1 right), the flat distance from the gate, and which end (-1, 0, 1). */
  ['along', 3],
  /** Flat distance from the start and to the end of the stretch, and how much of the width is left. */
  ['ends', 3],
  /** Width and marker rate at the start and the end of the interval. */
  ['volume', 4],
  /** Status, mode, direction and whether it is selected. */
  ['kind', 4],
] as const;

export const numbersPerCorner = cornerLayout.reduce((sum, [, size]) => sum + size, 0);

export const statusCodes = {
  reported: 0,
  derived: 1,
  interpolated: 2,
  service: 3,
  planned: 4,
  reference: 5,
} as const;
export const modeCodes = { rail: 0, road: 1, air: 2, trade: 3 } as const;
export const directionCodes = { both: 0, out: 1, in: -1 } as const;

/** How far a corner may run out at a sharp bend, in half widths. */
const longestMiter = 1.6;

/** 1 where the figure was counted, thinning to 0 over the kilometres beyond. */
export function weightAt(kilometre: number, full: readonly [number, number]): number {
  const beyond = Math.max(full[0] - kilometre, kilometre - full[1], 0);
  const left = 1 - Math.min(1, beyond / taperKilometres);
  return left * left * (3 - 2 * left);
}

function direction(from: FlatPoint, to: FlatPoint): FlatPoint {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : [1, 0];
}

/** The left normal of a line at a station; at a bend, long enough that both edges stay parallel. */
function normalAt(line: readonly Station[], index: number): FlatPoint {
  const here = line[index];
  if (!here) return [0, 1];
  const before = line[index - 1] ?? here;
  const after = line[index + 1] ?? here;
  const arriving = before === here ? undefined : direction(before.point, here.point);
  const leaving = after === here ? undefined : direction(here.point, after.point);
  const one = arriving ?? leaving ?? [1, 0];
  const other = leaving ?? one;
  const middle = direction([0, 0], [one[0] + other[0], one[1] + other[1]]);
  const cosine = middle[0] * other[0] + middle[1] * other[1];
  const reach = Math.min(longestMiter, 1 / Math.max(0.1, cosine));
  return [-middle[1] * reach, middle[0] * reach];
}

/** Flat distances from the first station. */
function distances(line: readonly Station[]): number[] {
  let distance = 0;
  return line.map(({ point }, index) => {
    const before = line[index - 1];
    if (before) distance += Math.hypot(point[0] - before.point[0], point[1] - before.point[1]);
    return distance;
  });
}

/** Flat distance at the station nearest to a kilometre, so that markers are anchored at the gate. */
function anchorOf(line: readonly Station[], along: readonly number[], gate: number): number {
  const index = line.findIndex(({ kilometre }) => kilometre >= gate);
  return along[index < 0 ? along.length - 1 : index] ?? 0;
}

/** A strip with its cross-sections, still to be written. */
interface Prepared {
  readonly strip: Strip;
  readonly line: readonly Station[];
}

/** The numbers of the two corners of one cross-section. */
function* corners({ strip, line }: Prepared): Generator<readonly number[]> {
  const along = distances(line);
  const length = along[along.length - 1] ?? 0;
  const anchor = anchorOf(line, along, Math.max(0, strip.full[0]));
  const shared = [
    ...strip.widths,
    ...strip.rates,
    statusCodes[strip.status],
    modeCodes[strip.mode],
    directionCodes[strip.direction],
    strip.selected ? 1 : 0,
  ];
  for (const [index, { point, kilometre }] of line.entries()) {
    const distance = along[index] ?? 0;
    const weight = strip.hidden(kilometre) ? 0 : weightAt(kilometre, strip.full);
    const end = index === 0 ? -1 : index === line.length - 1 ? 1 : 0;
    const section = [...unflatten(point), ...normalAt(line, index)];
    const ends = [distance, length - distance, weight];
    for (const edge of [1, -1]) {
      yield [...section, edge, distance - anchor, end, ...ends, ...shared];
    }
  }
}

/** Turns strips into triangles; later ones lie above earlier ones. Pure, and linear in the points. */
export function meshOf(strips: readonly Strip[]): Mesh {
  const prepared = strips
    .map((strip) => ({ strip, line: stations(strip.path, ...strip.stretch, strip.full) }))
    .filter(({ line }) => line.length > 1);
  const sections = prepared.reduce((sum, { line }) => sum + line.length, 0);
  const vertices = new Float32Array(sections * 2 * numbersPerCorner);
  const indices = new Uint32Array((sections - prepared.length) * 6);
  let corner = 0;
  let triangle = 0;
  for (const piece of prepared) {
    const first = corner;
    for (const numbers of corners(piece)) {
      vertices.set(numbers, corner * numbersPerCorner);
      corner += 1;
    }
    for (let left = first; left + 3 < corner; left += 2) {
      indices.set([left, left + 1, left + 2, left + 2, left + 1, left + 3], triangle);
      triangle += 6;
    }
  }
  return { vertices, indices };
}

import { taperKilometres } from '../../../theme';
import { sectionsOf, type Sections } from './sections';
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

/** 1 where the figure was counted, thinning to 0 over the kilometres beyond. */
export function weightAt(kilometre: number, full: readonly [number, number]): number {
  const beyond = Math.max(full[0] - kilometre, kilometre - full[1], 0);
  const left = 1 - Math.min(1, beyond / taperKilometres);
  return left * left * (3 - 2 * left);
}

/** Flat distance at the first section within the gate, so that markers are anchored there. */
function anchorOf({ kilometres, distances }: Sections, gate: number): number {
  const index = kilometres.findIndex((kilometre) => kilometre >= gate);
  return distances[index < 0 ? distances.length - 1 : index] ?? 0;
}

/** Writes the two corners of each cross-section of a strip. */
function writeCorners(
  strip: Strip,
  sections: Sections,
  vertices: Float32Array,
  first: number,
): void {
  const { count, places, distances, kilometres } = sections;
  const length = distances[count - 1] ?? 0;
  const anchor = anchorOf(sections, Math.max(0, strip.full[0]));
  const shared = [
    ...strip.widths,
    ...strip.rates,
    statusCodes[strip.status],
    modeCodes[strip.mode],
    directionCodes[strip.direction],
    strip.selected ? 1 : 0,
  ];
  let at = first * numbersPerCorner;
  for (let index = 0; index < count; index += 1) {
    const distance = distances[index] ?? 0;
    const kilometre = kilometres[index] ?? 0;
    const weight = strip.hidden(kilometre) ? 0 : weightAt(kilometre, strip.full);
    const end = index === 0 ? -1 : index === count - 1 ? 1 : 0;
    for (let edge = 1; edge >= -1; edge -= 2) {
      vertices.set(places.subarray(index * 4, index * 4 + 4), at);
      vertices[at + 4] = edge;
      vertices[at + 5] = distance - anchor;
      vertices[at + 6] = end;
      vertices[at + 7] = distance;
      vertices[at + 8] = length - distance;
      vertices[at + 9] = weight;
      vertices.set(shared, at + 10);
      at += numbersPerCorner;
    }
  }
}

/** Writes the two triangles between each cross-section and the next. */
function writeTriangles(count: number, indices: Uint32Array, start: number, first: number): void {
  let at = start;
  for (let section = 0; section + 1 < count; section += 1) {
    const corner = first + section * 2;
    indices[at] = corner;
    indices[at + 1] = corner + 1;
    indices[at + 2] = corner + 2;
    indices[at + 3] = corner + 2;
    indices[at + 4] = corner + 1;
    indices[at + 5] = corner + 3;
    at += 6;
  }
}

/** Turns strips into triangles; later ones lie above earlier ones. Linear in the points. */
export function meshOf(strips: readonly Strip[]): Mesh {
  const prepared = strips
    .map((strip) => ({ strip, sections: sectionsOf(strip.path, strip.stretch, strip.full) }))
    .filter(({ sections }) => sections.count > 1);
  const total = prepared.reduce((sum, { sections }) => sum + sections.count, 0);
  const vertices = new Float32Array(total * 2 * numbersPerCorner);
  const indices = new Uint32Array((total - prepared.length) * 6);
  let corner = 0;
  let triangle = 0;
  for (const { strip, sections } of prepared) {
    writeCorners(strip, sections, vertices, corner);
    writeTriangles(sections.count, indices, triangle, corner);
    corner += sections.count * 2;
    triangle += (sections.count - 1) * 6;
  }
  return { vertices, indices };
}

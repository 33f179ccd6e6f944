import { partsOf } from '../base/decode';
import type { FlatPoint } from '../mercator';
import { onGrid, type Grid } from './grid';
import { subpath } from './pathData';
import { croppedLine, croppedRing, inPieces, pieceAround, type Crop, type Piece } from '../crop';

/** Units of the flat map to the width of the world. */
const worldSize = 512;

/**
 * A part of the base map, ready to be cropped. Whether something is closed is a matter of each subpath: a
 * boundary around an enclave does not close the boundaries beside it.
 */
export interface Terrain {
  /** Outlines that are filled. */
  readonly rings: readonly Piece[];
  /** Lines that are only drawn, also where they come back to where they began. */
  readonly lines: readonly (readonly Piece[])[];
}

/** The parts of the base map that are filled. */
const filled = /^base-(region|ocean|lakes|country-)/;

/**
 * Reads a path of a part in units of a base map that is so many units wide. Of a filled part what is not
 * closed is a line all the same.
 */
export function terrainOf(id: string, path: string, size: number): Terrain {
  const unit = worldSize / size;
  const subpaths = partsOf(path).map(({ points, end }) => ({
    isRing: end !== '' && filled.test(id),
    points: points.map(([x, y]): FlatPoint => [x * unit, worldSize - y * unit]),
  }));
  return {
    rings: subpaths.flatMap(({ isRing, points }) => (isRing ? pieceAround(points) : [])),
    lines: subpaths.flatMap(({ isRing, points }) => (isRing ? [] : [inPieces(points)])),
  };
}

/**
 * The path of what lies in a rectangle. A browser that draws in software pays for everything a path
 * holds, seen or not, and for each of its dashes.
 */
export function croppedPath(
  { rings, lines }: Terrain,
  crop: Crop,
  grid: Grid,
  isDashed: boolean,
): string {
  const path = (points: readonly FlatPoint[]) =>
    subpath(points.map((point) => onGrid(grid, point)));
  const closed = rings
    .map((ring) => path(croppedRing(ring, crop)))
    .filter((data) => data !== '')
    .map((data) => `${data}z`);
  const open = lines.flatMap((pieces) => croppedLine(pieces, crop, isDashed)).map(path);
  return [...closed, ...open].join('');
}

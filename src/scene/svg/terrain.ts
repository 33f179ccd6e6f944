import { partsOf } from '../base/decode';
import type { FlatPoint } from '../mercator';
import { onGrid, type Grid } from './grid';
import { subpath } from './pathData';
import { croppedLine, croppedRing, inPieces, pieceAround, type Crop, type Piece } from '../crop';

/** Units of the flat map to the width of the world. */
const worldSize = 512;

/** A path of the base map, ready to be cropped: rings that are filled, or lines. */
export type Terrain =
  | { readonly kind: 'rings'; readonly rings: readonly Piece[] }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly Piece[])[] };

/** Reads a path in units of a base map that is so many units wide. */
export function terrainOf(path: string, size: number): Terrain {
  const unit = worldSize / size;
  const parts = partsOf(path).map(({ points, end }) => ({
    end,
    points: points.map(([x, y]): FlatPoint => [x * unit, worldSize - y * unit]),
  }));
  return parts.some(({ end }) => end)
    ? { kind: 'rings', rings: parts.map(({ points }) => pieceAround(points)) }
    : { kind: 'lines', lines: parts.map(({ points }) => inPieces(points)) };
}

/**
 * The path of what lies in a rectangle. A browser that draws in software pays for everything a path
 * holds, seen or not, and for each of its dashes.
 */
export function croppedPath(terrain: Terrain, crop: Crop, grid: Grid, isDashed: boolean): string {
  const path = (points: readonly FlatPoint[]) =>
    subpath(points.map((point) => onGrid(grid, point)));
  if (terrain.kind === 'lines')
    return terrain.lines
      .flatMap((pieces) => croppedLine(pieces, crop, isDashed))
      .map(path)
      .join('');
  return terrain.rings
    .map((ring) => path(croppedRing(ring, crop)))
    .filter((data) => data !== '')
    .map((data) => `${data}z`)
    .join('');
}

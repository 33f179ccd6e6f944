import type { FlatPoint } from './mercator';

/** A rectangle of the flat map. */
export interface Crop {
  readonly least: FlatPoint;
  readonly most: FlatPoint;
}

/** A piece of a line or a ring, with the rectangle it lies in. */
export interface Piece extends Crop {
  readonly points: readonly FlatPoint[];
}

export function pieceAround(points: readonly FlatPoint[]): Piece {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { points, least: [west, south], most: [east, north] };
}

function touches(one: Crop, other: Crop): boolean {
  return (
    one.least[0] <= other.most[0] &&
    one.least[1] <= other.most[1] &&
    one.most[0] >= other.least[0] &&
    one.most[1] >= other.least[1]
  );
}

export function contains(outer: Crop, inner: Crop): boolean {
  return (
    outer.least[0] <= inner.least[0] &&
    outer.least[1] <= inner.least[1] &&
    outer.most[0] >= inner.most[0] &&
    outer.most[1] >= inner.most[1]
  );
}

/** The rectangle with so many times its own size added on every side. */
export function widened({ least, most }: Crop, by: number): Crop {
  const [width, height] = [(most[0] - least[0]) * by, (most[1] - least[1]) * by];
  return {
    least: [least[0] - width, least[1] - height],
    most: [most[0] + width, most[1] + height],
  };
}

/** Points of a line between two joints of it. */
const pieceLength = 16;

/** A line in pieces that are always the same, so that the dashes on a piece stay where they are. */
export function inPieces(line: readonly FlatPoint[]): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start + 1 < line.length; start += pieceLength)
    pieces.push(pieceAround(line.slice(start, start + pieceLength + 1)));
  return pieces;
}

/** The pieces of a line that are seen; those that follow each other in one, unless their joints have to stay. */
export function croppedLine(
  pieces: readonly Piece[],
  crop: Crop,
  keepJoints: boolean,
): (readonly FlatPoint[])[] {
  const lines: FlatPoint[][] = [];
  let open: FlatPoint[] | undefined;
  for (const piece of pieces) {
    if (!touches(piece, crop)) open = undefined;
    else if (open && !keepJoints) open.push(...piece.points.slice(1));
    else lines.push((open = [...piece.points]));
  }
  return lines;
}

type Axis = 0 | 1;

/** A ring without what lies beyond one side of a rectangle; it then runs along that side. */
function cutAt(ring: readonly FlatPoint[], axis: Axis, limit: number, sign: 1 | -1): FlatPoint[] {
  const isInside = (point: FlatPoint) => (point[axis] - limit) * sign <= 0;
  return ring.flatMap((point, index) => {
    const before = ring[index === 0 ? ring.length - 1 : index - 1] ?? point;
    const kept = isInside(point) ? [point] : [];
    if (isInside(point) === isInside(before)) return kept;
    const share = (limit - before[axis]) / (point[axis] - before[axis]);
    const other = axis === 0 ? 1 : 0;
    const across = before[other] + (point[other] - before[other]) * share;
    const crossing: FlatPoint = axis === 0 ? [limit, across] : [across, limit];
    return [crossing, ...kept];
  });
}

/** What of a ring lies in a rectangle, as one ring; its seams run along the rectangle. */
export function croppedRing(ring: Piece, crop: Crop): readonly FlatPoint[] {
  if (!touches(ring, crop)) return [];
  if (contains(crop, ring)) return ring.points;
  const [west, south] = crop.least;
  const [east, north] = crop.most;
  const between = cutAt(cutAt(ring.points, 0, west, -1), 0, east, 1);
  return cutAt(cutAt(between, 1, south, -1), 1, north, 1);
}

import type { Position } from '../atlas/place';
import { circlePoints, curvePoints, distance } from './curves';

/** A measured line: positions and, for each, the kilometres travelled from the first one. */
export interface Path {
  readonly positions: readonly Position[];
  readonly kilometres: readonly number[];
  readonly length: number;
}

/**
 * Kilometres between two points of a great circle, at most: a straight piece of that length leaves the
 * curve by less than half a pixel at the closest zoom of the map.
 */
const greatCirclePiece = 60;
const fewestPoints = 8;
const mostGreatCirclePoints = 64;
/** Pieces from one waypoint to the next: at the closest zoom a bend of a quarter turn shows no corner. */
const curvePieces = 64;

/** Positions that the lines of all flows may have together, so that they fit in memory and in a frame. */
const mostPositions = 400_000;

/** How many points a line may have where so many flows are drawn: up to some thousands no limit that shows. */
export function pointsPerLine(flows: number): number {
  return Math.max(fewestPoints, Math.floor(mostPositions / Math.max(1, flows)));
}

/** Measures a line along the sphere. */
export function measure(positions: readonly Position[]): Path {
  const kilometres: number[] = [];
  let length = 0;
  positions.forEach((position, index) => {
    const before = positions[index - 1];
    if (before) length += distance(before, position);
    kilometres.push(length);
  });
  return { positions, kilometres, length };
}

/** Makes longitudes run on past ±180 instead of jumping, so that a line never crosses the whole map. */
function unwrap(positions: readonly Position[]): Position[] {
  let offset = 0;
  return positions.map((position, index) => {
    const before = positions[index - 1];
    if (before) {
      const step = position[0] - before[0];
      if (step > 180) offset -= 360;
      else if (step < -180) offset += 360;
    }
    return [position[0] + offset, position[1]];
  });
}

/** Beyond these, in kilometres, a great circle has no direction: the ends coincide, or lie opposite. */
const shortestCircle = 0.001;
const longestCircle = 20_000;

/**
 * The shortest line on the sphere between two positions; straight where a great circle is not defined.
 * @param most points it may have; a shorter line has fewer
 */
export function greatCirclePath(from: Position, to: Position, most = mostGreatCirclePoints): Path {
  const apart = distance(from, to);
  if (apart < shortestCircle || apart > longestCircle) return measure([from, to]);
  const wanted = Math.max(fewestPoints, Math.ceil(apart / greatCirclePiece) + 1);
  const npoints = Math.min(wanted, most, mostGreatCirclePoints);
  // The sphere counts from -180 to 180; where the line begins, the sheet may count on.
  return measure(unwrap([from, ...circlePoints(from, to, npoints).slice(1)]));
}

/**
 * A smooth line through waypoints: it passes each of them and says no more about the alignment.
 * @param most points it may have, if that is not less than it has waypoints
 */
export function schematicPath(waypoints: readonly Position[], most = Infinity): Path {
  if (waypoints.length < 3) return straightPath(waypoints);
  const room = Math.floor((most - 1) / (waypoints.length - 1));
  return measure(curvePoints(unwrap(waypoints), Math.max(1, Math.min(curvePieces, room))));
}

/** Straight from each waypoint to the next, the shorter way round the globe. */
export function straightPath(waypoints: readonly Position[]): Path {
  return measure(unwrap(waypoints));
}

/** The same line travelled the other way. */
export function reversed(path: Path): Path {
  return {
    positions: [...path.positions].reverse(),
    kilometres: path.kilometres.map((kilometre) => path.length - kilometre).reverse(),
    length: path.length,
  };
}

/** Lines end to end; the shared position between two of them is kept once. One line alone is itself. */
export function chained(paths: readonly Path[]): Path {
  const [only] = paths;
  if (only && paths.length === 1) return only;
  const positions: Position[] = [];
  const kilometres: number[] = [];
  let length = 0;
  for (const path of paths) {
    path.positions.forEach((position, index) => {
      if (positions.length > 0 && index === 0) return;
      positions.push(position);
      kilometres.push(length + (path.kilometres[index] ?? 0));
    });
    length += path.length;
  }
  return { positions, kilometres, length };
}

/** The last position that is reached after so many kilometres; the first one before the start. */
export function indexAt({ kilometres }: Path, kilometre: number): number {
  let low = 0;
  let high = kilometres.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((kilometres[middle] ?? 0) <= kilometre) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The position after so many kilometres, clamped to the ends of the line. */
export function positionAt(path: Path, kilometre: number): Position {
  const { positions, kilometres } = path;
  const low = indexAt(path, kilometre);
  const from = positions[low] ?? [0, 0];
  const to = positions[low + 1];
  if (!to) return from;
  const start = kilometres[low] ?? 0;
  const span = (kilometres[low + 1] ?? start) - start;
  const fraction = span > 0 ? Math.min(1, Math.max(0, (kilometre - start) / span)) : 0;
  return [from[0] + (to[0] - from[0]) * fraction, from[1] + (to[1] - from[1]) * fraction];
}

/** How far along the line the point nearest to a position lies, in kilometres. */
export function kilometreOf(path: Path, position: Position): number {
  let nearest = 0;
  let least = Infinity;
  path.positions.forEach((candidate, index) => {
    const away = distance(candidate, position);
    if (away < least) {
      least = away;
      nearest = path.kilometres[index] ?? 0;
    }
  });
  return nearest;
}

import { bezierSpline } from '@turf/bezier-spline';
import { distance } from '@turf/distance';
import { greatCircle } from '@turf/great-circle';
import { lineString } from '@turf/helpers';
import type { Position } from '../atlas/place';

/** A measured line: positions and, for each, the kilometres travelled from the first one. */
export interface Path {
  readonly positions: readonly Position[];
  readonly kilometres: readonly number[];
  readonly length: number;
}

/** Points on a great circle; enough for a smooth line at the closest zoom of the map. */
const greatCirclePoints = 64;
/** Spline steps between waypoints, as milliseconds of turf's bezierSpline "duration" per waypoint. */
const splineResolution = 1600;
const splineSharpness = 0.72;

function toPosition(coordinate: readonly number[]): Position {
  return [coordinate[0] ?? 0, coordinate[1] ?? 0];
}

/** Measures a line along the sphere (turf's haversine distance). */
export function measure(positions: readonly Position[]): Path {
  const kilometres: number[] = [];
  let length = 0;
  positions.forEach((position, index) => {
    const before = positions[index - 1];
    if (before) length += distance([...before], [...position]);
    kilometres.push(length);
  });
  return { positions, kilometres, length };
}

/** Makes longitudes run on past ±180 instead of jumping, so that a line never crosses the whole map. */
export function unwrap(positions: readonly Position[]): Position[] {
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

/** The shortest line on the sphere between two positions; straight where a great circle is not defined. */
export function greatCirclePath(from: Position, to: Position): Path {
  const apart = distance([...from], [...to]);
  if (apart < shortestCircle || apart > longestCircle) return measure([from, to]);
  const { geometry } = greatCircle([...from], [...to], { npoints: greatCirclePoints });
  const coordinates =
    geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
  return measure(unwrap([from, ...coordinates.slice(1, -1).map(toPosition), to]));
}

/** A smooth line through waypoints: it passes each of them and says no more about the alignment. */
export function schematicPath(waypoints: readonly Position[]): Path {
  if (waypoints.length < 3) return measure(waypoints);
  const spline = bezierSpline(lineString(waypoints.map((position) => [...position])), {
    resolution: splineResolution * waypoints.length,
    sharpness: splineSharpness,
  });
  const [first] = waypoints;
  const last = waypoints[waypoints.length - 1];
  const smooth = spline.geometry.coordinates.map(toPosition);
  return measure([...(first ? [first] : []), ...smooth.slice(1), ...(last ? [last] : [])]);
}

/** The same line travelled the other way. */
export function reversed(path: Path): Path {
  return {
    positions: [...path.positions].reverse(),
    kilometres: path.kilometres.map((kilometre) => path.length - kilometre).reverse(),
    length: path.length,
  };
}

/** Lines end to end; the shared position between two of them is kept once. */
export function chained(paths: readonly Path[]): Path {
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

/** The position after so many kilometres, clamped to the ends of the line. */
export function positionAt(path: Path, kilometre: number): Position {
  const { positions, kilometres } = path;
  let low = 0;
  let high = kilometres.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((kilometres[middle] ?? 0) <= kilometre) low = middle;
    else high = middle - 1;
  }
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
    const away = distance([...candidate], [...position]);
    if (away < least) {
      least = away;
      nearest = path.kilometres[index] ?? 0;
    }
  });
  return nearest;
}

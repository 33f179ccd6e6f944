import type { Position } from '../../src/atlas/place.ts';

/** Rings of one polygon: the outer one first, then its holes. */
export type Polygon = readonly (readonly Position[])[];

const kilometresPerDegree = 111.195;

/** Degrees around a point to kilometres, flat: good to a percent over the distances judged here. */
function offset(from: Position, to: Position): Position {
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  return [
    (to[0] - from[0]) * shrink * kilometresPerDegree,
    (to[1] - from[1]) * kilometresPerDegree,
  ];
}

function distanceToSegment(point: Position, start: Position, end: Position): number {
  const [startX, startY] = offset(point, start);
  const [endX, endY] = offset(point, end);
  const [alongX, alongY] = [endX - startX, endY - startY];
  const length = alongX * alongX + alongY * alongY;
  const share = length === 0 ? 0 : -(startX * alongX + startY * alongY) / length;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(startX + held * alongX, startY + held * alongY);
}

function crossings(point: Position, ring: readonly Position[]): number {
  let count = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const start = ring[index - 1];
    const end = ring[index];
    if (!start || !end || start[1] > point[1] === end[1] > point[1]) continue;
    const share = (point[1] - start[1]) / (end[1] - start[1]);
    if (point[0] < start[0] + share * (end[0] - start[0])) count += 1;
  }
  return count;
}

/** Whether the point lies in the polygon and in none of its holes. */
export function isInside(point: Position, polygon: Polygon): boolean {
  return polygon.reduce((count, ring) => count + crossings(point, ring), 0) % 2 === 1;
}

/** Kilometres from a point to a country's polygons: 0 inside. */
export function distanceTo(point: Position, polygons: readonly Polygon[]): number {
  if (polygons.some((polygon) => isInside(point, polygon))) return 0;
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const start = ring[index - 1];
      const end = ring[index];
      if (start && end) nearest = Math.min(nearest, distanceToSegment(point, start, end));
    }
  }
  return nearest;
}

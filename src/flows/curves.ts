import type { Position } from '../atlas/place';

// Turf's `greatCircle`, `bezierSpline` and `distance` say the same, which a test holds; they bring a library
// for lines that are cut at the antimeridian, and an object for each point, to every reader.

const degree = Math.PI / 180;
/** The mean radius of the earth, in kilometres. */
const radius = 6371.0088;

/** Kilometres between two positions along the sphere, by the haversine formula. */
export function distance(from: Position, to: Position): number {
  const [across, up] = [(to[0] - from[0]) * degree, (to[1] - from[1]) * degree];
  const wide = Math.sin(across / 2) ** 2 * Math.cos(from[1] * degree) * Math.cos(to[1] * degree);
  const share = Math.sin(up / 2) ** 2 + wide;
  return 2 * radius * Math.atan2(Math.sqrt(share), Math.sqrt(1 - share));
}

/** Points of the shortest line on the sphere, both ends included and at equal distances. */
export function circlePoints(from: Position, to: Position, count: number): readonly Position[] {
  const [one, other] = [from, to].map(([longitude, latitude]) => {
    const across = Math.cos(latitude * degree);
    return [
      across * Math.cos(longitude * degree),
      across * Math.sin(longitude * degree),
      Math.sin(latitude * degree),
    ] as const;
  });
  if (!one || !other) return [from, to];
  const angle = Math.acos(
    Math.min(1, Math.max(-1, one[0] * other[0] + one[1] * other[1] + one[2] * other[2])),
  );
  const between = Array.from({ length: Math.max(0, count - 2) }, (_, index): Position => {
    const share = (index + 1) / (count - 1);
    const [near, far] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
    const [x, y, z] = [0, 1, 2].map((axis) => near * (one[axis] ?? 0) + far * (other[axis] ?? 0));
    const flat = Math.hypot(x ?? 0, y ?? 0);
    return [Math.atan2(y ?? 0, x ?? 0) / degree, Math.atan2(z ?? 0, flat) / degree];
  });
  return [from, ...between, to];
}

/** How far the handles of a curve reach toward the middles of its pieces: 0 not at all, 1 wholly. */
const sharpness = 0.72;

/** The handles of a curve at a waypoint, before and after it: on one line, so that it bends without a corner. */
function handlesAt(before: Position, here: Position, after: Position) {
  const handle = (other: Position, opposite: Position): Position => {
    const along = (axis: 0 | 1) => here[axis] + (sharpness * (other[axis] - opposite[axis])) / 4;
    return [along(0), along(1)];
  };
  return [handle(before, after), handle(after, before)] as const;
}

/**
 * A smooth line through waypoints, in cubic Bézier curves, each as so many pieces; every waypoint is one of
 * its points.
 */
export function curvePoints(waypoints: readonly Position[], pieces: number): readonly Position[] {
  const handles = waypoints.map((here, index) =>
    index > 0 && index < waypoints.length - 1
      ? handlesAt(waypoints[index - 1] ?? here, here, waypoints[index + 1] ?? here)
      : ([here, here] as const),
  );
  return waypoints.flatMap((from, index) => {
    const to = waypoints[index + 1];
    const [leaving, arriving] = [handles[index]?.[1] ?? from, handles[index + 1]?.[0] ?? from];
    if (!to) return [from];
    const between = Array.from({ length: pieces - 1 }, (_, piece): Position => {
      const t = (piece + 1) / pieces;
      const rest = 1 - t;
      const along = (axis: 0 | 1) =>
        rest ** 3 * from[axis] +
        3 * rest ** 2 * t * leaving[axis] +
        3 * rest * t ** 2 * arriving[axis] +
        t ** 3 * to[axis];
      return [along(0), along(1)];
    });
    return [from, ...between];
  });
}

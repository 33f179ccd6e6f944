const DEGREE = Math.PI / 180;

/** Squared distance in degrees of latitude; good enough over a few degrees. */
export function squaredDistance(a, b) {
  const x = (a[0] - b[0]) * Math.cos(((a[1] + b[1]) / 2) * DEGREE);
  const y = a[1] - b[1];
  return x * x + y * y;
}

/** Distance in degrees of latitude from a point to the segment between two others. */
export function distanceToSegment(point, start, end) {
  const scale = Math.cos(point[1] * DEGREE);
  const x = (end[0] - start[0]) * scale;
  const y = end[1] - start[1];
  const pointX = (point[0] - start[0]) * scale;
  const pointY = point[1] - start[1];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (pointX * x + pointY * y) / length));
  return Math.hypot(pointX - along * x, pointY - along * y);
}

/** Signed area of a ring in square degrees of latitude. */
export function ringArea(ring) {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1];
    const [x2, y2] = ring[index];
    sum += x1 * y2 - x2 * y1;
  }
  return (sum / 2) * Math.cos(ring[0][1] * DEGREE);
}

/** Whether a ring encloses a point. */
export function ringContains(ring, [x, y]) {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1];
    const [x2, y2] = ring[index];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** The polygons of a geometry, each a list of rings, whatever its type. */
export function polygonsOf(geometry) {
  if (geometry === null) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The lines of a geometry, whatever its type. */
export function linesOf(geometry) {
  if (geometry === null) return [];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

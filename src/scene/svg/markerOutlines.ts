import type { Mode } from '../../atlas/indicator';
import type { FlatPoint } from '../mercator';
import type { MarkerSize } from './markerSizes';

const discCorners = 12;

/** The form that names a mode: corners in pixels, x ahead in the direction of motion, y across it. */
export function markerOutline(mode: Mode, [length, height]: MarkerSize): readonly FlatPoint[] {
  const [ahead, side] = [length / 2, height / 2];
  if (mode === 'rail') {
    const shoulder = ahead - side * 0.95;
    return [
      [-ahead, -side],
      [shoulder, -side],
      [ahead, 0],
      [shoulder, side],
      [-ahead, side],
    ];
  }
  if (mode === 'road') {
    const arm = height * 0.42;
    const thickness = Math.max(length - arm, 1);
    return [
      [ahead, 0],
      [ahead - arm, side],
      [ahead - arm - thickness, side],
      [ahead - thickness, 0],
      [ahead - arm - thickness, -side],
      [ahead - arm, -side],
    ];
  }
  if (mode === 'air') {
    return [
      [ahead, 0],
      [-ahead, side],
      [-ahead + length * 0.26, 0],
      [-ahead, -side],
    ];
  }
  if (mode === 'sea') {
    const waist = -ahead * 0.3;
    return [
      [ahead, 0],
      [waist, side],
      [-ahead, 0],
      [waist, -side],
    ];
  }
  return Array.from({ length: discCorners }, (_, index) => {
    const angle = (index / discCorners) * 2 * Math.PI;
    return [side * Math.cos(angle), side * Math.sin(angle)] as const;
  });
}

/** The line through two corners, moved to the inside by so much: its normal, and how far along it. */
function edgeOf(from: FlatPoint, to: FlatPoint, by: number, inside: 1 | -1) {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  const normal: FlatPoint = [(-y / length) * inside, (x / length) * inside];
  return { normal, along: normal[0] * from[0] + normal[1] * from[1] + by };
}

/** The same form with its edges moved inwards, so that a line drawn along them ends where the form does. */
export function inset(outline: readonly FlatPoint[], by: number): readonly FlatPoint[] {
  const following = (index: number) => outline[(index + 1) % outline.length] ?? [0, 0];
  const area = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = following(index);
    return sum + x * nextY - nextX * y;
  }, 0);
  const edges = outline.map((corner, index) =>
    edgeOf(corner, following(index), by, area > 0 ? 1 : -1),
  );
  return edges.map((leaving, index) => {
    const arriving = edges[(index + edges.length - 1) % edges.length] ?? leaving;
    const [a, b] = arriving.normal;
    const [c, d] = leaving.normal;
    const cross = a * d - b * c;
    return [
      (arriving.along * d - leaving.along * b) / cross,
      (leaving.along * a - arriving.along * c) / cross,
    ];
  });
}

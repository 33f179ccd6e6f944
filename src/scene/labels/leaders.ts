import type { FlatPoint } from '../mercator';
import type { Anchor } from './anchor';
import type { Box } from './boxes';

/** A straight line from the gate of a figure to the middle of the side of it that faces the gate. Pixels. */
export interface Leader {
  readonly anchor: Anchor;
  /** From the point of the label to where the leader begins and ends. */
  readonly from: FlatPoint;
  readonly to: FlatPoint;
}

/** Pixels from the point of a label to the end of its leader, the shorter the better. */
const lengths = [26, 40, 56, 74, 96];
/** To the sides first: a value at the end of a level line is read as one with it. */
const directions: readonly FlatPoint[] = [
  [-1, 0],
  [1, 0],
  [-0.94, -0.34],
  [-0.94, 0.34],
  [0.94, -0.34],
  [0.94, 0.34],
  [-0.77, -0.64],
  [-0.77, 0.64],
  [0.77, -0.64],
  [0.77, 0.64],
  [0, -1],
  [0, 1],
];
/** Pixels between the leader and the middle of the gate, which has a symbol, and the label at its end. */
const apart = { gate: 8, label: 4 } as const;

function anchorTo([x, y]: FlatPoint): Anchor {
  if (x !== 0) return x < 0 ? 'right' : 'left';
  return y < 0 ? 'bottom' : 'top';
}

const along = ([x, y]: FlatPoint, pixels: number): FlatPoint => [x * pixels, y * pixels];

/** The leaders that a figure may have, in the order in which they are tried. */
export const leaders: readonly Leader[] = lengths.flatMap((length) =>
  directions.map((direction) => ({
    anchor: anchorTo(direction),
    from: along(direction, apart.gate),
    to: along(direction, length),
  })),
);

/** From the point of a label to where it stands at the end of a leader. */
export function endOf({ from, to }: Leader): FlatPoint {
  const length = Math.hypot(to[0], to[1]);
  const share = (length + apart.label) / Math.max(length, Math.hypot(from[0], from[1]));
  return along(to, share);
}

/** Pixels from one piece of a leader to the next, and half the side of a piece. */
const step = 5;
const half = 2;

/** The room that a leader takes, piece by piece. @param point the point of its label */
export function piecesOf({ from, to }: Leader, [x, y]: FlatPoint): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    const left = x + from[0] + (to[0] - from[0]) * share;
    const top = y + from[1] + (to[1] - from[1]) * share;
    return { left: left - half, top: top - half, right: left + half, bottom: top + half };
  });
}

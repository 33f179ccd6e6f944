import type { Point } from '../point';

/** Which way an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** No two marks may stand in one place, nor exactly aslant of each other: so much apart is seen by nobody. */
const apart = { x: 0.000_137, y: 0.000_061 };

const turned: Readonly<Record<Direction, (across: number, down: number) => Point>> = {
  right: (across, down) => ({ x: across, y: down }),
  left: (across, down) => ({ x: -across, y: down }),
  down: (across, down) => ({ x: down, y: across }),
  up: (across, down) => ({ x: -down, y: across }),
};

/**
 * The index of the next of some points in a direction, which covers a quarter of all ways; undefined when
 * there is none. Nearness is counted across and down, added up: that way, and not as the crow flies, each
 * step to a point in sight of its quarter comes nearer to it, so that every point is reached from every
 * other.
 */
export function nextToward(
  points: readonly Point[],
  from: number,
  direction: Direction,
): number | undefined {
  const start = points[from];
  if (!start) return undefined;
  const turn = turned[direction];
  let next: number | undefined;
  let least = Infinity;
  points.forEach(({ x, y }, index) => {
    const by = index - from;
    const way = turn(x - start.x + by * apart.x, y - start.y + by * apart.y);
    const length = way.x + Math.abs(way.y);
    if (index === from || way.x < Math.abs(way.y) || length >= least) return;
    least = length;
    next = index;
  });
  return next;
}

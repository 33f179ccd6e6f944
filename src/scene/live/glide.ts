import type { Point } from '../point';

/** Milliseconds after which a place says nothing any more of how fast a hand lets go. */
const recent = 80;
/** Pixels a millisecond: a slower hand has stopped before it let go. */
const slowest = 0.25;
/** Milliseconds in which a map that was let go comes to rest. */
export const glideTime = 500;

/** Follows a hand, so that the map goes on as fast as it was let go. */
export function createGlide() {
  let path: readonly (Point & { readonly time: number })[] = [];
  return {
    begin: (): void => {
      path = [];
    },
    /** @param time of the event, in milliseconds */
    follow: ({ x, y }: Point, time: number): void => {
      path = [...path.filter((spot) => time - spot.time <= recent), { x, y, time }];
    },
    /** How far the map goes on from here, in pixels; nothing for a hand that had stopped. */
    rest: (time: number): Point | undefined => {
      const [first, ...others] = path.filter((spot) => time - spot.time <= recent);
      const last = others.at(-1);
      if (!first || !last || last.time <= first.time) return undefined;
      const pace = (axis: 'x' | 'y') => (last[axis] - first[axis]) / (last.time - first.time);
      if (Math.hypot(pace('x'), pace('y')) < slowest) return undefined;
      // It slows down with the third power, whose way is a third of that at full speed.
      return { x: (pace('x') * glideTime) / 3, y: (pace('y') * glideTime) / 3 };
    },
  };
}

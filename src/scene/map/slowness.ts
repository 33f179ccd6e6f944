/** When a device counts as too slow for pictures that follow each other as fast as they can. */
export interface Patience {
  /** So many are let go at first, while shaders and textures are still being made. */
  readonly unjudged: number;
  /** So many after them may take that long together, in milliseconds. */
  readonly pictures: number;
  readonly milliseconds: number;
  /** A longer pause, in milliseconds, counts as this: nothing may have moved, or nobody looked. */
  readonly longest: number;
}

/** Two pictures a second: below that, steps from year to year are easier to follow. */
export const usualPatience: Patience = {
  unjudged: 2,
  pictures: 6,
  milliseconds: 3000,
  longest: 1000,
};

/**
 * Judges the first pictures in motion, once.
 * @returns to be called before each of them with the time in milliseconds: whether the device is too slow
 */
export function createJudge(patience: Patience): (time: number) => boolean {
  const { unjudged, pictures, milliseconds, longest } = patience;
  let count = 0;
  let before = 0;
  let spent = 0;
  return (time) => {
    const pause = Math.min(longest, time - before);
    before = time;
    count += 1;
    // The first call has nothing before it.
    const judged = count - 1 - unjudged;
    if (judged < 1 || judged > pictures) return false;
    spent += pause;
    return spent > milliseconds;
  };
}

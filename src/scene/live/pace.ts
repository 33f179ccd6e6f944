import type { Moment } from '../scene';
import { sameMoment, stepBefore } from './steps';

/** A moment that stays for so many milliseconds is drawn as it is, and not as the step before it. */
const timeout = 200;

/** Follows time in steps, so that most frames cost nothing, and comes to rest where it is. */
export function createPace(first: Moment, show: (moment: Moment) => void) {
  /** The last step of the moments that came. */
  let step = first;
  let settling: ReturnType<typeof setTimeout> | undefined;
  return {
    /** @param still whether every moment is drawn as it is */
    follow: (next: Moment, still: boolean): void => {
      clearTimeout(settling);
      const before = stepBefore(next);
      const isNew = !sameMoment(before, step);
      step = before;
      if (still) show(next);
      else if (isNew) show(before);
      if (still || sameMoment(next, before)) return;
      settling = setTimeout(() => {
        show(next);
      }, timeout);
    },
    stop: (): void => {
      clearTimeout(settling);
    },
  };
}

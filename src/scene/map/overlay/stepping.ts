import { stepMilliseconds } from '../../scales';

/**
 * Tells frame by frame how far what steps back or forward has come, from 0 to 1.
 * @param onStep called at once, and until it has come to 1
 */
export function createStepping(onStep: (share: number) => void) {
  let request = 0;
  return {
    start: (isAtOnce: boolean): void => {
      cancelAnimationFrame(request);
      const begun = performance.now();
      const step = () => {
        const share = isAtOnce ? 1 : Math.min(1, (performance.now() - begun) / stepMilliseconds);
        onStep(share);
        if (share < 1) request = requestAnimationFrame(step);
      };
      step();
    },
    stop: (): void => {
      cancelAnimationFrame(request);
    },
  };
}

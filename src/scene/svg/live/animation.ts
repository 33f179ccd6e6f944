/** One movement at a time; frames are scheduled only while it runs. */
export interface Animation {
  /**
   * Calls `step` once a frame with the eased share of the way, 1 at the end; at once, and only with 1, when
   * there is no time to take.
   */
  readonly start: (milliseconds: number, step: (share: number) => void) => void;
  readonly stop: () => void;
  readonly running: () => boolean;
}

/** Fast at first, then slowing down, like MapLibre's way of arriving. */
function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

export function createAnimation(): Animation {
  let frame = 0;

  function stop(): void {
    cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    stop,
    running: () => frame !== 0,
    start: (milliseconds, step) => {
      stop();
      if (milliseconds <= 0) {
        step(1);
        return;
      }
      let begun: number | undefined;
      const run = (now: number) => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / milliseconds);
        frame = share < 1 ? requestAnimationFrame(run) : 0;
        step(eased(share));
      };
      frame = requestAnimationFrame(run);
    },
  };
}

import { secondsPerYear } from '../timeline/clock';

/** What the loop drives; the loop itself knows nothing of years or maps. */
export interface Driven {
  readonly moves: () => boolean;
  /** One frame. @param elapsed seconds since the last one, 0 for the first */
  readonly tick: (elapsed: number) => void;
  readonly playing: () => boolean;
  /** Years for each {@link secondsPerYear}. */
  readonly speed: () => number;
  /** One step of play for readers who asked for less motion. */
  readonly step: () => void;
}

export interface PlayLoop {
  /** Starts or stops scheduling, by what moves now. */
  readonly update: (moving: boolean, stepped: boolean) => void;
  readonly stop: () => void;
}

/**
 * Schedules frames only while something moves: none when paused, none while the page is hidden.
 * Time is elapsed time since the last frame, so a page that returns goes on where it was.
 */
export function createPlayLoop({ moves, tick, playing, speed, step }: Driven): PlayLoop {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: number | undefined;

  function run(now: number): void {
    frame = 0;
    tick(before === undefined ? 0 : (now - before) / 1000);
    before = now;
    if (moves()) frame = requestAnimationFrame(run);
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    before = undefined;
  }

  /** A year at a time, at the speed that is set when the wait begins. */
  function runStepped(): void {
    timer = setTimeout(
      () => {
        timer = undefined;
        if (!playing()) return;
        step();
        if (playing()) runStepped();
      },
      (secondsPerYear * 1000) / speed(),
    );
  }

  return {
    stop,
    update: (moving, stepped) => {
      if (!moving) stop();
      else if (!stepped && frame === 0) {
        stop();
        frame = requestAnimationFrame(run);
      } else if (stepped && timer === undefined) {
        stop();
        runStepped();
      }
    },
  };
}

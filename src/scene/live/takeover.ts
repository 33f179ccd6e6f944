import { reasonOf } from '../reason';
import type { CreateSurface, Drawn, KnownReason, Surface, SurfaceOptions } from '../renderer';

export interface TakeoverOptions {
  /** Fetches the code that draws in WebGL; rejects when it cannot be had. */
  readonly load: () => Promise<CreateSurface>;
  /** What is shown at the moment. */
  readonly settings: () => Omit<SurfaceOptions, 'onDrawn' | 'onFailure' | 'onLost'>;
  readonly onDrawn: (what: Drawn) => void;
  /** It has drawn everything: from now on it is seen. */
  readonly onShown: (surface: Surface) => void;
  /**
   * It is not seen, now or any more, and will go as soon as this returns.
   * @param reason what failed, a known reason or in words; empty when nothing did
   */
  readonly onGone: (reason: string) => void;
  /** Where nobody listens, a context that is lost for good is a failure. */
  readonly onLost: (() => void) | undefined;
}

/** WebGL in the place of the picture, from the wish for it until it is gone. */
export interface Takeover {
  /** One that is on its way or there needs no other beside it, which would ask for a context of its own. */
  readonly start: () => void;
  readonly leave: () => void;
  /** Where ground and flows are drawn, seen or not; undefined before its code has come. */
  readonly surface: () => Surface | undefined;
  readonly isShown: () => boolean;
  readonly destroy: () => void;
}

/** Brings WebGL when it is wanted, and gives the map back to the picture when it fails or is left. */
export function createTakeover(options: TakeoverOptions): Takeover {
  let surface: Surface | undefined;
  let isShown = false;
  /** Each start has a number, so that a late answer to an earlier one is let go. */
  let attempt = 0;
  /** The attempt that a start was made for; another one has left it behind. */
  let starting: number | undefined;

  function goneFor(reason: string): void {
    attempt += 1;
    const left = surface;
    surface = undefined;
    isShown = false;
    options.onGone(reason);
    left?.destroy();
  }

  async function bring(): Promise<void> {
    attempt += 1;
    const mine = attempt;
    starting = mine;
    /** Whether this attempt is still the one that counts. */
    const isMine = () => mine === attempt;
    try {
      const createSurface = await options.load();
      if (!isMine()) return;
      surface = createSurface({
        ...options.settings(),
        onDrawn: (what) => {
          if (!isMine()) return;
          options.onDrawn(what);
          if (what !== 'everything' || !surface || isShown) return;
          isShown = true;
          options.onShown(surface);
        },
        onFailure: (reason) => {
          if (isMine()) goneFor(reason);
        },
        onLost: () => {
          if (!isMine()) return;
          goneFor(options.onLost ? '' : ('lost' satisfies KnownReason));
          options.onLost?.();
        },
      });
    } catch (error) {
      if (isMine()) goneFor(reasonOf(error));
    }
  }

  return {
    start: () => {
      if (!surface && starting !== attempt) void bring();
    },
    leave: () => {
      goneFor('');
    },
    surface: () => surface,
    isShown: () => isShown,
    destroy: () => {
      attempt += 1;
      surface?.destroy();
      surface = undefined;
      isShown = false;
    },
  };
}

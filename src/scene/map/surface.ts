import type { palettes as Palettes } from '../../theme';
import type { KnownReason, Surface, SurfaceOptions } from '../renderer';
import { retain } from '../retain';
import { reasonOf } from '../reason';
import { createJudge, usualPatience } from './slowness';
import { strengthsOf } from './overlay/strengths';
import { openView, type View, type Wanted } from './view';

/** A lost WebGL context that has not come back by then, in milliseconds, is taken for gone. */
const timeout = 500;

/**
 * Keeps what the page wants to see, and a view that shows it. deck.gl does not outlive a lost WebGL
 * context, so the whole view is opened again when it comes back.
 */
export function startSurface(options: SurfaceOptions, palettes: typeof Palettes): Surface {
  const { theme, scene, moment, reducedMotion, lit, placement } = options;
  const wanted: Wanted = {
    look: { scene, theme, palette: palettes[theme] },
    moment,
    reducedMotion,
    strengths: strengthsOf(lit),
    placement,
  };
  const isTooSlow = createJudge(usualPatience);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let view: View | undefined = open();

  function open(): View {
    const { placement: at, reducedMotion: still } = wanted;
    const settings = { ...options, placement: at, reducedMotion: still };
    return openView(settings, wanted, { onContextLost, onContextRestored });
  }

  function onContextLost(): void {
    // Among others another one took it: to take it back would be a fight.
    if (options.isAmongOthers) {
      close();
      options.onLost();
      return;
    }
    waiting ??= setTimeout(() => {
      close();
      options.onLost();
    }, timeout);
  }

  function close(): void {
    view?.close();
    view = undefined;
  }

  function onContextRestored(): void {
    clearTimeout(waiting);
    waiting = undefined;
    if (!view) return;
    close();
    try {
      view = open();
    } catch (error) {
      options.onFailure(reasonOf(error));
    }
  }

  return {
    setScene: (next) => {
      wanted.look = { ...wanted.look, scene: retain(next, wanted.look.scene) };
      view?.show();
    },
    setMoment: (next) => {
      wanted.moment = next;
      // A step of the reader, and those of who asked for less motion, are as slow as they are to be.
      const isRunning = next.secondsPerInterval > 0 && !wanted.reducedMotion;
      if (isRunning && isTooSlow(performance.now())) {
        options.onFailure('slow' satisfies KnownReason);
        return;
      }
      view?.showMoment();
    },
    setTheme: (next) => {
      wanted.look = { ...wanted.look, theme: next, palette: palettes[next] };
      view?.show();
    },
    setLit: (layer) => {
      wanted.strengths = strengthsOf(layer);
      view?.showStrengths();
    },
    setReducedMotion: (reduced) => {
      wanted.reducedMotion = reduced;
      view?.showMoment();
    },
    place: (next) => {
      wanted.placement = next;
      view?.place();
    },
    destroy: () => {
      clearTimeout(waiting);
      close();
    },
  };
}

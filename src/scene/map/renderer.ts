import type { palettes as Palettes } from '../../theme';
import type { Camera } from '../../view/ids';
import type { Renderer, RendererOptions } from '../renderer';
import { emptyScene, stillMoment } from './emptyScene';
import { retain } from '../retain';
import { describe, openView, type View, type Wanted } from './view';

/** A lost WebGL context that has not come back by then, in milliseconds, is taken for gone. */
const timeout = 500;

/**
 * Keeps what the page wants to see, and a view that shows it. deck.gl does not outlive a lost WebGL
 * context, so the whole view is opened again when it comes back.
 */
export function startRenderer(options: RendererOptions, palettes: typeof Palettes): Renderer {
  const { theme } = options;
  const wanted: Wanted = {
    look: { scene: emptyScene, theme, palette: palettes[theme] },
    moment: stillMoment,
    reducedMotion: options.reducedMotion,
  };
  let padding = options.padding;
  let bounds = options.bounds;
  /** Where the reader was when the view was closed. */
  let left: Camera | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let view: View | undefined = open(options);

  function open(settings: RendererOptions): View {
    return openView(settings, wanted, { onContextLost, onContextRestored });
  }

  function onContextLost(): void {
    waiting ??= setTimeout(() => {
      close();
      if (options.onLost) options.onLost();
      else options.onFailure('The WebGL context was lost');
    }, timeout);
  }

  function close(): void {
    left = view?.camera.camera();
    view?.close();
    view = undefined;
  }

  function onContextRestored(): void {
    clearTimeout(waiting);
    waiting = undefined;
    if (!view) return;
    close();
    try {
      const { reducedMotion } = wanted;
      view = open({ ...options, camera: left, bounds, padding, reducedMotion });
    } catch (error) {
      options.onFailure(describe(error));
    }
  }

  return {
    setScene: (scene) => {
      wanted.look = { ...wanted.look, scene: retain(scene, wanted.look.scene) };
      view?.show();
    },
    setMoment: (moment) => {
      wanted.moment = moment;
      view?.showMoment();
    },
    setTheme: (next) => {
      wanted.look = { ...wanted.look, theme: next, palette: palettes[next] };
      view?.show();
    },
    setPadding: (next) => {
      padding = next;
      view?.camera.setPadding(next);
    },
    flyTo: (target, animate) => view?.camera.flyTo(target, animate),
    fitBounds: (next, animate) => {
      bounds = next;
      view?.camera.fitBounds(next, animate);
    },
    zoomBy: (step) => view?.camera.zoomBy(step),
    setReducedMotion: (reduced) => {
      wanted.reducedMotion = reduced;
      view?.camera.setReducedMotion(reduced);
      view?.showMoment();
    },
    camera: () => (view ? view.camera.camera() : left),
    destroy: () => {
      clearTimeout(waiting);
      close();
    },
  };
}

import type { palettes as Palettes } from '../../theme';
import type { Renderer, RendererOptions } from '../scene';
import { emptyScene, stillMoment } from './emptyScene';
import { retain } from './retain';
import { describe, openView, type View, type Wanted } from './view';

/** A lost WebGL context that has not come back by then, in milliseconds, is taken for gone. */
const patience = 5000;

/**
 * Keeps what the page wants to see, and a view that shows it. deck.gl does not outlive a lost WebGL
 * context, so the whole view is opened again when it comes back.
 */
export function startRenderer(options: RendererOptions, palettes: typeof Palettes): Renderer {
  const { theme } = options;
  const wanted: Wanted = {
    look: { scene: emptyScene, theme, palette: palettes[theme] },
    moment: stillMoment,
  };
  let padding = options.padding;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let view: View | undefined = open(options);

  function open(settings: RendererOptions): View {
    return openView(settings, wanted, { onContextLost, onContextRestored });
  }

  function onContextLost(): void {
    waiting ??= setTimeout(() => {
      view?.close();
      view = undefined;
      options.onFailure('The WebGL context was lost');
    }, patience);
  }

  function onContextRestored(): void {
    clearTimeout(waiting);
    waiting = undefined;
    if (!view) return;
    const camera = view.whereabouts();
    view.close();
    try {
      view = open({ ...options, camera, padding });
    } catch (error) {
      view = undefined;
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
    fitBounds: (bounds, animate) => view?.camera.fitBounds(bounds, animate),
    zoomBy: (step) => view?.camera.zoomBy(step),
    destroy: () => {
      clearTimeout(waiting);
      view?.close();
      view = undefined;
    },
  };
}

import { palettes } from '../../theme';
import type { Renderer, RendererOptions } from '../scene';
import { reasonAgainstWebGL } from './probe';
import { startRenderer } from './renderer';

const nothing = () => undefined;

/** A renderer that draws nothing, for browsers without WebGL; the page keeps its picture. */
const idle: Renderer = {
  setScene: nothing,
  setMoment: nothing,
  setTheme: nothing,
  setPadding: nothing,
  flyTo: nothing,
  fitBounds: nothing,
  zoomBy: nothing,
  destroy: nothing,
};

/** The map in WebGL. It never throws: what goes wrong is told through `onFailure`. */
export function createMapRenderer(options: RendererOptions): Promise<Renderer> {
  const reason = reasonAgainstWebGL();
  if (!reason) {
    try {
      return Promise.resolve(startRenderer(options, palettes));
    } catch (error) {
      options.container.replaceChildren();
      options.onFailure(error instanceof Error ? error.message : String(error));
      return Promise.resolve(idle);
    }
  }
  options.onFailure(reason);
  return Promise.resolve(idle);
}

import { palettes } from '../../theme';
import type { Renderer, RendererOptions } from '../renderer';
import { startRenderer } from './renderer';

/** The map in WebGL, which the browser must have. Throws what went wrong and leaves nothing half-built. */
export function createMapRenderer(options: RendererOptions): Renderer {
  try {
    return startRenderer(options, palettes);
  } catch (error) {
    options.container.replaceChildren();
    throw error;
  }
}

import { palettes } from '../../theme';
import type { Renderer, RendererOptions } from '../scene';
import { reasonAgainstWebGL } from './probe';
import { startRenderer } from './renderer';

/** The map in WebGL. Throws what speaks against it and leaves nothing half-built behind. */
export function createMapRenderer(options: RendererOptions): Renderer {
  const reason = reasonAgainstWebGL();
  if (reason) throw new Error(reason);
  try {
    return startRenderer(options, palettes);
  } catch (error) {
    options.container.replaceChildren();
    throw error;
  }
}

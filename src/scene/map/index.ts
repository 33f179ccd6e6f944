import { palettes } from '../../theme';
import type { Renderer, RendererOptions } from '../scene';
import { reasonAgainstWebGL } from './probe';
import { startRenderer } from './renderer';

/** Numbers for tests: what was drawn and what it took. */
export interface RenderStatistics {
  /** Frames that MapLibre drew. */
  readonly frames: number;
  /** How often vertex buffers of the moving layers were written. */
  readonly attributeUpdates: number;
  /** WebGL contexts that are alive. */
  readonly contexts: number;
}

export interface MapRenderer extends Renderer {
  readonly statistics: () => RenderStatistics;
}

const nothing = () => undefined;

/** A renderer that draws nothing, for browsers without WebGL; the page keeps its picture. */
const idle: MapRenderer = {
  setScene: nothing,
  setMoment: nothing,
  setTheme: nothing,
  setPadding: nothing,
  flyTo: nothing,
  fitBounds: nothing,
  zoomBy: nothing,
  destroy: nothing,
  statistics: () => ({ frames: 0, attributeUpdates: 0, contexts: 0 }),
};

/** The map in WebGL. It never throws: what goes wrong is told through `onFailure`. */
export function createMapRenderer(options: RendererOptions): Promise<MapRenderer> {
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

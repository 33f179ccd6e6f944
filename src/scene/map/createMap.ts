import { LngLat, Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import './map.css';
import { flatPointAt, scaleOf, type Placement } from '../camera';
import { unflatten } from '../mercator';
import { enlargementOf } from '../point';
import type { KnownReason, SurfaceOptions } from '../renderer';
import { firstLayers } from './layerGroups';
import { order } from './order';
import { initialStyle, type Look } from './style';
import { drawsWhatItIsTold } from './trial';

/**
 * Pixels for each pixel of the page while nobody sees the map yet: shaders are compiled just the same, and
 * a processor that draws in place of a graphics card has far less to fill.
 */
const warmUpRatio = 0.25;

/**
 * From now on the map has as many pixels as the screen, also when the reader zooms the page. Where the page
 * enlarges the map, that is more than MapLibre would give it.
 */
export function useScreenPixels(map: Map): void {
  const times = enlargementOf(map.getContainer());
  map._overridePixelRatio = times === 1 ? undefined : devicePixelRatio * times;
  map.resize();
}

/**
 * Calls back whenever the screen gets other pixels at the same size: on another monitor, say.
 * @returns how to stop
 */
export function watchPixels(onChange: () => void): () => void {
  const end = new AbortController();
  function listen(): void {
    const present = matchMedia(`(resolution: ${String(devicePixelRatio)}dppx)`);
    const changed = () => {
      listen();
      onChange();
    };
    present.addEventListener('change', changed, { once: true, signal: end.signal });
  }
  listen();
  return () => {
    end.abort();
  };
}

/** The middle of a container and the zoom at which the stage lies where it is placed. */
export function cameraFor({ view, viewport }: Placement): { center: LngLat; zoom: number } {
  const { width, height } = viewport.size;
  const [longitude, latitude] = unflatten(
    flatPointAt({ x: width / 2, y: height / 2 }, view, viewport),
  );
  return { center: new LngLat(longitude, latitude), zoom: Math.log2(scaleOf(view, viewport)) };
}

/** Throws where the device of a map does not draw what it is told. */
export async function tryDevice(map: Map): Promise<void> {
  const { context } = map.painter;
  const touched = () => {
    context.setDirty();
  };
  const isTrue =
    context.gl instanceof WebGL2RenderingContext && (await drawsWhatItIsTold(context.gl, touched));
  if (!isTrue) throw new Error('untrue' satisfies KnownReason);
}

/** A flat map that stays where it is put. */
export function createMap(
  { container, placement, reducedMotion }: SurfaceOptions,
  look: Look,
): Map {
  setWorkerUrl(workerUrl);
  return new Map({
    container,
    style: initialStyle(firstLayers, order, look),
    ...cameraFor(placement),
    // What may be seen is decided before the map hears of it.
    minZoom: -2,
    transformConstrain: (center, zoom) => ({ center, zoom }),
    interactive: false,
    trackResize: false,
    // Where the sheet is not cut at 180°, a part of it is a copy of the other side.
    renderWorldCopies: placement.viewport.stage.world !== 0,
    attributionControl: false,
    pixelRatio: warmUpRatio,
    fadeDuration: reducedMotion ? 0 : 160,
  });
}

import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import './map.css';
import type { RendererOptions } from '../renderer';
import { corners, zooms } from './camera';
import { order } from './order';
import { initialStyle, type Look } from './style';
import { firstLayers } from './layerGroups';

/**
 * Pixels for each pixel of the page while nobody sees the map yet: shaders are compiled and names are
 * placed just the same, and a processor that draws in place of a graphics card has far less to fill.
 */
const warmUpRatio = 0.25;

/** From now on the map has as many pixels as the screen, also when the reader zooms the page. */
export function useScreenPixels(map: Map): void {
  map._overridePixelRatio = undefined;
  map.resize();
}

/** A flat map that can be dragged and zoomed and nothing else. */
export function createMap(options: RendererOptions, look: Look): Map {
  setWorkerUrl(workerUrl);
  const { container, camera, bounds, padding, reducedMotion } = options;
  const words = options.cooperative?.();
  const map = new Map({
    container,
    style: initialStyle(firstLayers, order, look),
    ...zooms,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: words !== undefined,
    ...(words && {
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
        'CooperativeGesturesHandler.MacHelpText': words.wheelOnMac,
        'CooperativeGesturesHandler.MobileHelpText': words.touch,
      },
    }),
    pixelRatio: warmUpRatio,
    fadeDuration: reducedMotion ? 0 : 160,
    reduceMotion: reducedMotion,
    ...(camera && { center: [camera.longitude, camera.latitude], zoom: camera.zoom }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setPadding({ ...padding });
  if (!camera) map.fitBounds(corners(bounds), { animate: false });
  return map;
}

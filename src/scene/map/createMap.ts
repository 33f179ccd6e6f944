import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import './map.css';
import type { RendererOptions } from '../scene';
import { watchDetail } from './base/detail';
import { corners, zooms } from './camera';
import { order } from './order';
import { initialStyle, type Look } from './style';
import { subjects } from './subjects';

/** A flat map that can be dragged and zoomed and nothing else. */
export function createMap(options: RendererOptions, look: Look): Map {
  setWorkerUrl(workerUrl);
  const { container, camera, bounds, padding, reducedMotion } = options;
  const map = new Map({
    container,
    style: initialStyle(subjects, order, look),
    ...zooms,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: reducedMotion ? 0 : 160,
    reduceMotion: reducedMotion,
    ...(camera && { center: [camera.longitude, camera.latitude], zoom: camera.zoom }),
  });
  watchDetail(map, subjects);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setPadding({ ...padding });
  if (!camera) map.fitBounds(corners(bounds), { animate: false });
  return map;
}

import { Map, setWorkerUrl, type LayerSpecification, type SourceSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './page.css';
import { mark } from './marks';
import { afterDrawing } from './afterDrawing';

/** Where the plain base map lies, as the bench puts it beside every reference page. */
export const countriesUrl = new URL('countries.json', document.baseURI).href;

/** The camera of all reference pages: Xinjiang and its neighbours. */
export const camera = { longitude: 72, latitude: 45, zoom: 3 };

/** A map with plain countries, and with whatever the page adds above them. */
export function createMap(
  sources: Record<string, SourceSpecification> = {},
  layers: LayerSpecification[] = [],
): Map {
  setWorkerUrl(workerUrl);
  const map = new Map({
    container: 'map',
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    style: {
      version: 8,
      sources: { countries: { type: 'geojson', data: countriesUrl }, ...sources },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#dce8ee' } },
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f7f4ec' } },
        { id: 'edges', type: 'line', source: 'countries', paint: { 'line-color': '#b9b4a6' } },
        ...layers,
      ],
    },
  });
  // Such a page can be used from its first map on: there is nothing else on it.
  afterDrawing(map, 'countries', () => {
    mark('map-drawn');
    mark('page-usable');
  });
  return map;
}

import { circle } from '@turf/circle';
import { pointFeature } from '../features';
import { sceneSource, type MapLayer } from '../style';

/** From this zoom the circle of the documented size says more than the symbol. */
const trueSizeZoom = 6;

/** Areas without a published outline: a symbol, and closer up a circle of exactly the documented size. */
export const areas: MapLayer = {
  id: 'areas',
  sources: { areas: sceneSource, 'area-circles': sceneSource },
  shows: ['areas'],
  features: (scene) => ({
    areas: scene.areas.map(({ id, position, selected }) =>
      pointFeature(position, { pick: 'area', id, icon: selected ? 'area/selected' : 'area' }),
    ),
    'area-circles': scene.areas.map(({ id, position, squareKilometres }) =>
      circle([...position], Math.sqrt(squareKilometres / Math.PI), {
        steps: 96,
        properties: { pick: 'area', id },
      }),
    ),
  }),
  style: ({ palette }) => [
    {
      id: 'area-circles',
      type: 'fill',
      source: 'area-circles',
      minzoom: trueSizeZoom,
      paint: { 'fill-color': palette.ink, 'fill-opacity': 0.1 },
    },
    {
      id: 'area-circle-lines',
      type: 'line',
      source: 'area-circles',
      minzoom: trueSizeZoom,
      paint: { 'line-color': palette.ink, 'line-width': 1.2, 'line-dasharray': [3, 2] },
    },
    {
      id: 'areas',
      type: 'symbol',
      source: 'areas',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 4, 0.86, 6, 1.1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': 1 },
    },
  ],
};

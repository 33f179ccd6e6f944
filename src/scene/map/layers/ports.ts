import type { DataDrivenPropertyValueSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fillingOf, shiftOf } from '../../portLook';
import { pointFeature } from '../features';
import { sceneSource, type MapLayer } from '../style';

/** Side by side at the overview, rail left, each at its own place closer up. */
const offset: DataDrivenPropertyValueSpecification<[number, number]> = [
  'interpolate',
  ['linear'],
  ['zoom'],
  5.5,
  [
    'match',
    ['get', 'shift'],
    -1,
    ['literal', [-6.5, 0]],
    1,
    ['literal', [6.5, 0]],
    ['literal', [0, 0]],
  ],
  7,
  ['literal', [0, 0]],
];

/** Ports: the form is the mode, the filling what is documented of the year. */
export const ports: MapLayer = {
  id: 'ports',
  sources: { ports: sceneSource },
  shows: ['ports'],
  features: (scene) => ({
    ports: scene.ports.map((port) =>
      pointFeature(port.position, {
        pick: 'place',
        id: port.id,
        icon: `port/${port.mode}/${fillingOf(port)}`,
        shift: shiftOf(port, scene.ports),
        selected: port.selected,
        order: port.status === 'absent' ? 0 : 1,
      }),
    ),
  }),
  style: () => [
    {
      id: 'selected-ports',
      type: 'symbol',
      source: 'ports',
      filter: ['get', 'selected'],
      layout: {
        'icon-image': 'selection',
        'icon-offset': offset,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'ports',
      type: 'symbol',
      source: 'ports',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.62, 3.4, 0.9, 5, 1.05],
        'icon-offset': offset,
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'order'],
      },
    },
  ],
};

import type { DataDrivenPropertyValueSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PortMark } from '../../scene';
import { pointFeature } from '../features';
import { sceneSource, type Subject } from '../style';

/** Two ports nearer to each other than this, in degrees, are two modes of one gateway. */
const beside = 0.35;

function isBeside(one: PortMark, other: PortMark): boolean {
  return (
    one.mode !== other.mode &&
    Math.hypot(one.position[0] - other.position[0], one.position[1] - other.position[1]) < beside
  );
}

/** -1 for the rail port of a gateway with two modes, 1 for the road port, 0 for the rest. */
function shiftOf(port: PortMark, ports: readonly PortMark[]): number {
  const modes = new Set(ports.filter((other) => isBeside(port, other)).map(({ mode }) => mode));
  if (port.mode === 'rail' && modes.has('road')) return -1;
  if (port.mode === 'road' && modes.has('rail')) return 1;
  return 0;
}

function iconOf({ mode, status, operation }: PortMark): string {
  const works = operation === 'operating' || operation === 'seasonal' || operation === 'opened';
  return `port/${mode}/${works ? status : 'closed'}`;
}

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
export const ports: Subject = {
  id: 'ports',
  sources: { ports: sceneSource },
  shows: ['ports'],
  features: (scene) => ({
    ports: scene.ports.map((port) =>
      pointFeature(port.position, {
        pick: 'place',
        id: port.id,
        icon: iconOf(port),
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

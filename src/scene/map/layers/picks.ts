import { taperKilometres } from '../../../theme';
import { discRadius } from '../overlay/discs';
import { lineFeature, pointFeature } from '../features';
import { sceneSource, type Subject } from '../style';

const invisible = { 'line-opacity': 0 };

/** Invisible shapes under which the pointer finds what the overlay draws, also while it moves. */
export const picks: Subject = {
  id: 'picks',
  sources: {
    'line-picks': sceneSource,
    'ribbon-picks': sceneSource,
    'throughput-picks': sceneSource,
  },
  shows: ['lines', 'ribbons', 'throughputs'],
  features: ({ lines, ribbons, throughputs }) => ({
    'line-picks': lines.map(({ id, path }) => lineFeature(path, { pick: 'route', id })),
    'ribbon-picks': ribbons.map(({ id, path, gate, from, to, perPixel }) => {
      const width = perPixel > 0 ? Math.max(from, to) / perPixel : 0;
      const reach = taperKilometres / 2;
      const stretch = [gate[0] - reach, gate[1] + reach] as const;
      return lineFeature(path, { pick: 'flow', id, width }, stretch);
    }),
    'throughput-picks': throughputs.map(({ id, position, from, to }) =>
      pointFeature(position, { pick: 'place', id, radius: discRadius(Math.max(from, to)) }),
    ),
  }),
  style: () => [
    {
      id: 'line-picks',
      type: 'line',
      source: 'line-picks',
      paint: { ...invisible, 'line-width': 3 },
    },
    {
      id: 'ribbon-picks',
      type: 'line',
      source: 'ribbon-picks',
      paint: { ...invisible, 'line-width': ['max', ['get', 'width'], 3] },
    },
    {
      // Holds the room that a ribbon takes, so that no name is written across it.
      id: 'ribbon-room',
      type: 'symbol',
      source: 'ribbon-picks',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 12,
        'symbol-avoid-edges': false,
        'icon-image': 'room',
        'icon-size': ['max', 0.3, ['/', ['get', 'width'], 12]],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': 0 },
    },
    {
      id: 'throughput-picks',
      type: 'circle',
      source: 'throughput-picks',
      paint: { 'circle-opacity': 0, 'circle-radius': ['get', 'radius'] },
    },
  ],
};

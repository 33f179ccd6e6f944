import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import boundariesUrl from '../../../../geo/basemap/boundaries.json?url';
import provincesUrl from '../../../../geo/basemap/provinces.json?url';
import type { MapLayer } from '../style';
import { overviewLines } from './baseFile';

const borderWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 4, 1, 7, 1.5];

/**
 * Boundaries from classified lines only. Those that are disputed, a line of control or indefinite are
 * dashed, in the weight and colour of the others: the map takes no position.
 */
export const boundaries: MapLayer = {
  id: 'boundaries',
  files: {
    boundaries: {
      url: boundariesUrl,
      overview: () => [
        ...overviewLines('base-borders', { class: 'international' }),
        ...overviewLines('base-uncertain-borders', { class: 'uncertain' }),
      ],
    },
    provinces: { url: provincesUrl, overview: () => overviewLines('base-provinces') },
  },
  shows: [],
  style: ({ palette, theme }) => [
    {
      id: 'provinces',
      type: 'line',
      source: 'provinces',
      minzoom: 3,
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.province, 'line-width': 1, 'line-dasharray': [0.2, 2.6] },
    },
    {
      id: 'border-bands',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'class'], 'international'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-opacity': theme === 'light' ? 0.2 : 0.24,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 4.5, 7, 7],
        'line-blur': 1,
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'class'], 'international'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': borderWidth },
    },
    {
      id: 'uncertain-borders',
      type: 'line',
      source: 'boundaries',
      filter: ['!=', ['get', 'class'], 'international'],
      paint: {
        'line-color': palette.border,
        'line-width': borderWidth,
        'line-dasharray': [5, 3.2],
      },
    },
  ],
};

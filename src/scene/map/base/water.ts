import lakesUrl from '../../../../geo/basemap/lakes.json?url';
import oceanUrl from '../../../../geo/basemap/ocean.json?url';
import riversUrl from '../../../../geo/basemap/rivers.json?url';
import type { MapLayer } from '../style';
import { overviewAreas, overviewLines } from './baseFile';

/** Sea, lakes and rivers; a lake that has shrunk since it was surveyed is only an outline. */
export const water: MapLayer = {
  id: 'water',
  files: {
    ocean: { url: oceanUrl, overview: () => overviewAreas('base-ocean') },
    lakes: {
      url: lakesUrl,
      overview: () => [
        ...overviewAreas('base-lakes'),
        ...overviewAreas('base-former-lakes', { outdated: true }),
      ],
    },
    // The least of the rivers that the style shows up to zoom 5.
    rivers: { url: riversUrl, overview: () => overviewLines('base-rivers-1', { rank: 4 }) },
  },
  shows: [],
  style: ({ palette }) => [
    { id: 'ocean', type: 'fill', source: 'ocean', paint: { 'fill-color': palette.water } },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      filter: ['!', ['has', 'outdated']],
      // The shores are drawn as lines.
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    {
      id: 'former-lakes',
      type: 'line',
      source: 'lakes',
      filter: ['has', 'outdated'],
      paint: {
        'line-color': palette.waterLine,
        'line-opacity': 0.8,
        'line-width': 0.8,
        'line-dasharray': [3, 2.5],
      },
    },
    {
      id: 'lake-shores',
      type: 'line',
      source: 'lakes',
      filter: ['!', ['has', 'outdated']],
      paint: { 'line-color': palette.waterLine, 'line-width': 0.7 },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 5, 4, 6, 5, 8]],
      paint: {
        'line-color': palette.waterLine,
        'line-opacity': 0.62,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.45, 7, 1.1],
      },
    },
  ],
};

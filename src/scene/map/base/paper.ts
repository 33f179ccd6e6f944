import regionUrl from '../../../../geo/basemap/region.json?url';
import type { MapLayer } from '../style';
import { overviewAreas } from './baseFile';

/**
 * The sheet itself, and on it the region of the atlas: the paper left bright, not a coloured patch, and
 * without a glow that would run over an edge that is disputed.
 */
export const paper: MapLayer = {
  id: 'paper',
  files: { region: { url: regionUrl, overview: () => overviewAreas('base-region') } },
  shows: [],
  style: ({ palette, theme }) => [
    {
      id: 'paper',
      type: 'background',
      paint: { 'background-color': palette.plate },
    },
    {
      id: 'region',
      type: 'fill',
      source: 'region',
      paint: {
        'fill-color': theme === 'light' ? palette.sheet : palette.card,
        'fill-opacity': theme === 'light' ? 0.48 : 0.62,
      },
    },
  ],
};

import regionUrl from '../../../../geo/basemap/region.json?url';
import type { Subject } from '../style';
import { overviewAreas } from './baseFile';

/** A colour between two others, all written #rrggbb. */
function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((index) => {
    const start = Number.parseInt(from.slice(index, index + 2), 16);
    const end = Number.parseInt(to.slice(index, index + 2), 16);
    return Math.round(start + (end - start) * share);
  });
  return `rgb(${channels.join(', ')})`;
}

/**
 * The sheet itself, and on it the region of the atlas: the paper left bright, not a coloured patch, and
 * without a glow that would run over an edge that is disputed.
 */
export const paper: Subject = {
  id: 'paper',
  files: { region: { url: regionUrl, overview: () => overviewAreas('base-region') } },
  shows: [],
  style: ({ palette, theme }) => [
    {
      id: 'paper',
      type: 'background',
      paint: {
        'background-color': mixed(palette.base, palette.veil, theme === 'light' ? 0.34 : 0.6),
      },
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

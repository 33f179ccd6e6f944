import { besideRibbon } from '../../figurePlace';
import { pointFeature } from '../features';
import { nameSource, type Subject } from '../style';
import { figures } from './figures';
import { cityNames, countryNames, portNames } from './names';

/** Capitals set wide by thin spaces: MapLibre sets no text wide that stands beside a joined script. */
function tracked(text: string): string {
  return Array.from(text.toLocaleUpperCase()).join('\u2009\u200a');
}

/** Names and figures; those further up take their place first, a loser disappears. */
export const labels: Subject = {
  id: 'labels',
  sources: { labels: nameSource },
  shows: ['labels', 'ribbons'],
  features: (scene) => ({
    labels: scene.labels.map((label) => {
      const { id, kind, text, local, position, mode, status, rank } = label;
      const pick = kind === 'port' || kind === 'city' || kind === 'region' ? 'place' : '';
      const more =
        kind === 'figure'
          ? besideRibbon(label, scene.ribbons)
          : { spaced: kind === 'region' ? tracked(text) : '' };
      return pointFeature(position, { pick, id, kind, text, local, mode, status, rank, ...more });
    }),
  }),
  style: (look) => [cityNames(look), ...countryNames(look), portNames(look), ...figures(look)],
};

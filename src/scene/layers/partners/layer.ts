import { node } from '../../node';
import type { Layer } from '../layer';
import { saying } from '../words';
import { isShaded, partnersOf } from './marks';
import { words } from './words';

const say = saying('partners', words);
const sample = [0.06, 0.13, 0.2, 0.28].map((opacity, index) =>
  node('rect', {
    ...{ x: 3 + index * 14, y: 2, width: 14, height: 10 },
    ...{ fill: 'currentColor', 'fill-opacity': opacity },
  }),
);

/** Partner countries, shaded by their trade, and the arcs that their trade moves along. */
export const layer: Layer = {
  name: (text) => say(text, 'name'),
  key: (atlas, text) =>
    atlas.data.countries.some((country) => isShaded(atlas, country.id))
      ? [{ sample, colour: 'var(--ink-2)', name: say(text, 'name'), note: say(text, 'note') }]
      : [],
  carries: ({ mode }) => mode === 'trade',
  explains: (atlas, { kind, id }) =>
    kind === 'country' || (kind === 'flow' && atlas.flows.get(id)?.mode === 'trade'),
  marks: (context) => ({ partners: partnersOf(context) }),
};

import { seriesOf } from '../../../atlas';
import { node } from '../../node';
import type { Layer } from '../layer';
import { saying } from '../words';
import { portsOf, throughputsOf } from './marks';
import { words } from './words';

const say = saying('ports', words);
const sample = [
  node('circle', {
    ...{ cx: 31, cy: 7, r: 6.3, fill: 'currentColor', 'fill-opacity': 0.12 },
    ...{ stroke: 'currentColor', 'stroke-width': 0.9 },
  }),
  node('circle', {
    ...{ cx: 31, cy: 9.6, r: 3.4, fill: 'none', stroke: 'currentColor', 'stroke-width': 0.9 },
  }),
];

/** Ports and airports, and circles of what passed through them. */
export const layer: Layer = {
  name: (text) => say(text, 'name'),
  key: (atlas, text) => {
    const throughput = atlas.indicators.get(atlas.data.info.throughput);
    const isKnown = atlas.data.places.some(({ id }) => seriesOf(atlas, throughput?.id ?? '', id));
    if (!throughput || !isKnown) return [];
    const note = say(text, 'note', { indicator: text.name(throughput.name) });
    return [{ sample, colour: 'var(--ink-2)', name: say(text, 'circle'), note }];
  },
  explains: (_, { kind }) => kind === 'place',
  marks: (context) => ({ ports: portsOf(context), throughputs: throughputsOf(context) }),
};

import { node } from '../../node';
import type { Layer } from '../layer';
import { samples } from '../flows/samples';
import { wayLayer } from '../ways';
import { words } from './words';

export const layer: Layer = wayLayer({
  id: 'road',
  modes: ['road'],
  sample: [
    node('path', { d: 'M14 7h46', stroke: 'currentColor', 'stroke-width': 1.2 }),
    node('circle', { cx: 5.5, cy: 7, r: 4.8, fill: 'currentColor' }),
  ],
  leading: samples.road,
  words,
});

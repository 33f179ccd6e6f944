import { node } from '../../node';
import type { Layer } from '../layer';
import { samples } from '../flows/samples';
import { wayLayer } from '../ways';
import { words } from './words';

/** Shipping lanes and sea ports. */
export const layer: Layer = wayLayer({
  id: 'sea',
  modes: ['sea'],
  sample: [
    node('path', { d: 'M14 7h46', stroke: 'currentColor', 'stroke-width': 1.2 }),
    node('path', { d: 'M5.5 1L11.5 7L5.5 13L-.5 7z', fill: 'currentColor' }),
  ],
  leading: samples.sea,
  words,
});

import { node } from '../../node';
import type { Layer } from '../layer';
import { samples } from '../flows/samples';
import { wayLayer } from '../ways';
import { words } from './words';

const ties = [18, 25, 32, 39, 46, 53].map((x) => `M${x} 5v4`).join('');

/** Railways, and the ferries that their trains cross a sea on. */
export const layer: Layer = wayLayer({
  id: 'rail',
  modes: ['rail', 'ferry'],
  sample: [
    node('path', { d: 'M14 7h46', stroke: 'currentColor', 'stroke-width': 1.2 }),
    node('path', { d: ties, stroke: 'currentColor' }),
    node('rect', { x: 1, y: 2.5, width: 9, height: 9, fill: 'currentColor' }),
  ],
  leading: samples.rail,
  words,
});

import { node } from '../../node';
import type { Layer } from '../layer';
import { wayLayer } from '../ways';
import { words } from './words';

const sample = [
  node('path', { d: 'M14 7h46', stroke: 'currentColor', 'stroke-width': 1.1 }),
  node('path', { d: 'M5.5 1.8l5 9.4h-10z', fill: 'currentColor' }),
];

/** Air services and airports. */
export const layer: Layer = wayLayer({
  id: 'air',
  modes: ['air'],
  sample,
  leading: sample,
  words,
});

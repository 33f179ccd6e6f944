import { samples } from '../../scene/layers/flows/samples';
import { node } from '../../scene/node';
import type { KeyLine } from '../../scene/layers/layer';

const bars = [3, 19, 35, 51];
const line = (d: string, more: Readonly<Record<string, string | number>>) =>
  node('path', { d, fill: 'none', ...more });

/** How flows and lines look in each state, in small. */
export const stateSamples = {
  reported: samples.rail,
  derived: [
    node('rect', {
      ...{ x: 1.7, y: 4.2, width: 58.6, height: 5.6 },
      ...{ fill: 'var(--halo)', stroke: 'currentColor', 'stroke-width': 1.4 },
    }),
    line(bars.map((x) => `M${String(x + 2)} 6h5l1.6 1-1.6 1h-5z`).join(''), {
      ...{ stroke: 'currentColor', 'stroke-width': 0.9 },
    }),
  ],
  interpolated: [
    node('path', {
      d: bars.map((x) => `M${String(x)} 3.5h8l3 3.5-3 3.5h-8z`).join(''),
      fill: 'currentColor',
    }),
  ],
  service: [
    line('M1 7h60', { stroke: 'currentColor', 'stroke-width': 1.15 }),
    line('M25 5.2h8l2.6 1.8-2.6 1.8h-8z', { fill: 'var(--halo)', stroke: 'currentColor' }),
  ],
  planned: [
    line('M2 7h58', {
      ...{ stroke: 'currentColor', 'stroke-width': 1.8 },
      ...{ 'stroke-linecap': 'round', 'stroke-dasharray': '0 4.2' },
    }),
  ],
  reference: [
    line('M1 7h60', { stroke: 'var(--border)', 'stroke-width': 1 }),
    line([8, 20, 32, 44, 56].map((x) => `M${String(x)} 5v4`).join(''), { stroke: 'var(--border)' }),
  ],
} as const satisfies Readonly<Record<string, KeyLine['sample']>>;

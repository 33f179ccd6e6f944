import type { Mode } from '../../../atlas/indicator';
import { node, type SvgNode } from '../../node';

const band = node('rect', { x: 1, y: 3.5, width: 60, height: 7, fill: 'currentColor' });

/** So many marks, each drawn from where it stands. */
function row(across: readonly number[], mark: (x: number) => string): string {
  return across.map(mark).join('');
}

/** Ribbons with what moves on them, in small. */
const riding = (d: string) => [band, node('path', { d, fill: 'var(--halo)' })];

export const samples: Readonly<Record<Mode | 'split', readonly SvgNode[]>> = {
  rail: riding(row([3, 19, 35, 51], (x) => `M${x} 5.6h6l2 1.4-2 1.4h-6z`)),
  air: riding(row([3, 19, 35, 51], (x) => `M${x} 5l8 2-8 2 2-2z`)),
  sea: riding(row([3, 19, 35, 51], (x) => `M${x} 7l3-1.8 5 1.8-5 1.8z`)),
  road: [
    band,
    node('path', {
      d: row([3, 8, 19, 24, 35, 40, 51, 56], (x) => `M${x} 5.2l3 1.8-3 1.8`),
      fill: 'none',
      stroke: 'var(--halo)',
    }),
  ],
  split: [
    node('path', {
      d: `M1 3.5h60v7H1z${row([4, 11, 18, 25, 32, 39, 46, 53], (x) => `M${String(x)} 10.5l6-7`)}`,
      ...{ fill: 'none', stroke: 'currentColor' },
    }),
  ],
  trade: [
    node('path', {
      d: 'M1 12Q31-3 61 12',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 3,
    }),
    ...[15, 31, 47].map((cx) =>
      node('circle', { cx, cy: cx === 31 ? 4.5 : 6.4, r: 1.7, fill: 'var(--halo)' }),
    ),
  ],
};

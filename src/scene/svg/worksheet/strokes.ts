import { node, type SvgNode } from '../../node';
import { pixel } from './plate';

/*
 * How a map on paper looks in black alone: every kind of line and gate has a form of its own, and what is
 * grey besides is there for the eye and says nothing.
 */

const [black, white] = ['#000', '#fff'];
const px = (size: number) => Math.round(size * pixel);
const dashes = (...sizes: readonly number[]) => sizes.map(px).join(' ');
const stroke = (width: number, colour = black) => ({
  ...{ fill: 'none', stroke: colour, 'stroke-width': px(width), 'stroke-linejoin': 'round' },
});

export const grounds = {
  /** Around the region. */
  outside: { fill: '#f4f4f4' },
  region: { fill: white, stroke: 'none' },
  /** Pale, with an outline that a copier keeps. */
  water: { fill: '#e2e2e2', stroke: black, 'stroke-width': px(0.6) },
  river: stroke(0.6, '#8c8c8c'),
  province: { ...stroke(0.8, '#595959'), 'stroke-dasharray': dashes(0.9, 2.6) },
  border: stroke(1.2, '#333'),
  disputed: { ...stroke(1.2, '#333'), 'stroke-dasharray': dashes(5, 3.5) },
} as const;

export type WayForm = 'rail' | 'reference' | 'planned' | 'road' | 'air' | 'sea';

/** A line of a form along a path: a railway with its ties, a road as two lines, the air as a thin broken one, the sea with dots between. */
export function wayNodes(form: WayForm, d: string): readonly SvgNode[] {
  const path = (name: string, attributes: SvgNode['attributes']) =>
    node('path', { 'data-form': `${form} ${name}`, ...attributes, d });
  switch (form) {
    case 'rail':
      return [
        path('casing', stroke(4.6, white)),
        path('ties', { ...stroke(6.6), 'stroke-dasharray': dashes(1.2, 7) }),
        path('line', stroke(1.9)),
      ];
    case 'road':
      return [path('casing', stroke(3.4)), path('line', stroke(1.8, white))];
    case 'air':
      return [path('line', { ...stroke(0.8), 'stroke-dasharray': dashes(5, 3) })];
    case 'sea':
      return [
        path('casing', stroke(3, white)),
        path('line', { ...stroke(1.4), 'stroke-dasharray': dashes(8, 2.6, 1.4, 2.6) }),
      ];
    case 'planned':
      return [
        path('casing', stroke(3, white)),
        path('line', { ...stroke(1.9), 'stroke-dasharray': dashes(8, 5) }),
      ];
    default:
      return [path('casing', stroke(2.6, white)), path('line', stroke(1.1))];
  }
}

/** A gate: filled squares for trains, rings for lorries, triangles for planes, open diamonds for ships. */
export function gateNode(mode: string, [x, y]: readonly [number, number]): SvgNode {
  const casing = { stroke: white, 'stroke-width': px(1.6), 'paint-order': 'stroke' };
  if (mode === 'rail') {
    const side = px(9);
    const corner = { x: x - side / 2, y: y - side / 2, width: side, height: side };
    return node('rect', { 'data-form': 'gate rail', ...casing, ...corner, fill: black });
  }
  if (mode === 'air') {
    const [up, down, half] = [px(5.4), px(4), px(5.4)];
    const d = `M${x} ${y - up}L${x + half} ${y + down}H${x - half}z`;
    return node('path', { 'data-form': 'gate air', ...casing, d, fill: black });
  }
  const ring = { fill: white, stroke: black, 'stroke-width': px(2.2) };
  if (mode === 'sea') {
    const half = px(5.4);
    const d = `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}z`;
    return node('path', { 'data-form': 'gate sea', ...ring, d });
  }
  return node('circle', { 'data-form': 'gate road', ...ring, cx: x, cy: y, r: px(4.4) });
}

/** A town. */
export function townNode([x, y]: readonly [number, number]): SvgNode {
  return node('circle', {
    ...{ 'data-form': 'town', fill: white, stroke: black, 'stroke-width': px(1.1) },
    ...{ cx: x, cy: y, r: px(2.3) },
  });
}

export { black, px, stroke, white };

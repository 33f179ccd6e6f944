import { gridOf, viewBoxOf } from './grid';
import { node, type SvgNode } from '../node';
import type { Stage } from '../stage';
import type { Crop } from '../crop';
import { croppedPath, type Terrain } from './terrain';

/** Parts of the base map whose lines are broken. */
const dashed: ReadonlySet<string> = new Set([
  'base-former-lakes',
  'base-provinces',
  'base-uncertain-borders',
]);

const drawnAsBase = { 'fill-rule': 'evenodd', 'vector-effect': 'non-scaling-stroke' } as const;

/** A layer of references to whole parts of the base map, drawn as what of them lies in a rectangle. */
export function cutGround(
  layer: SvgNode,
  stage: Stage,
  zoom: number,
  crop: Crop,
  terrain: (id: string) => Terrain,
): SvgNode {
  const grid = gridOf(stage, zoom, 4);
  const cut = (child: SvgNode | string): SvgNode | string => {
    if (typeof child === 'string' || child.name !== 'use') return child;
    const { href, ...rest } = child.attributes;
    const id = String(href).slice(1);
    const d = croppedPath(terrain(id), crop, grid, dashed.has(id));
    return node('path', { ...rest, ...drawnAsBase, d });
  };
  return node('svg', { ...layer.attributes, ...viewBoxOf(grid) }, layer.children.map(cut));
}

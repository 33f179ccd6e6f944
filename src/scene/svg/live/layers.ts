import type { Scene } from '../../scene';
import { elementOf, type SvgNode } from '../node';

/** The layers of the picture, from bottom to top. */
export const layerNames = ['shades', 'ground', 'traffic', 'markers', 'marks', 'labels'] as const;
export type LayerName = (typeof layerNames)[number];

/** Layers apart from those below them, so that markers can change without the base map being drawn again. */
const apart: ReadonlySet<LayerName> = new Set(['markers', 'marks']);

/** What of a scene each layer shows; it is left alone while these are the same objects. */
const shows: Readonly<Record<LayerName, readonly (keyof Scene)[]>> = {
  shades: ['partners'],
  ground: [],
  traffic: ['ribbons', 'lines', 'throughputs'],
  markers: ['ribbons', 'lines'],
  marks: ['ports', 'areas'],
  labels: ['labels', 'ribbons', 'ports', 'areas'],
};

/** The layers that show something else in one scene than in another. */
export function changedLayers(scene: Scene, former: Scene | undefined): readonly LayerName[] {
  if (!former) return layerNames;
  return layerNames.filter((name) => shows[name].some((part) => scene[part] !== former[part]));
}

/** The layers as elements of the stage; each is replaced as a whole, and only when it is drawn anew. */
export function createLayers(stage: HTMLElement) {
  const shown = new Map<LayerName, SVGElement>();
  return {
    has: (name: LayerName): boolean => shown.has(name),
    show: (name: LayerName, node: SvgNode): void => {
      const element = elementOf(node, stage.ownerDocument);
      if (apart.has(name)) element.style.willChange = 'transform';
      const former = shown.get(name);
      shown.set(name, element);
      if (former) {
        former.replaceWith(element);
        return;
      }
      const above = layerNames.slice(layerNames.indexOf(name) + 1);
      const next = above.map((other) => shown.get(other)).find((other) => other !== undefined);
      stage.insertBefore(element, next ?? null);
    },
  };
}

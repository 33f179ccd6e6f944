import { stepMilliseconds } from '../scales';
import type { Scene } from '../scene';
import { elementOf, type SvgNode } from '../node';

/** Ground and flows, which WebGL may draw instead, from bottom to top. */
const below = ['land', 'shades', 'relief', 'ground', 'traffic', 'markers', 'movers'] as const;
/** Marks and names, which are always elements above them. */
const above = ['discs', 'marks', 'labels'] as const;

/** What lies above what, from bottom to top. */
export const stacking = [...below, ...above] as const;

export type LayerName = (typeof stacking)[number];

/** Whether WebGL draws a layer instead, where it draws. */
export const isBelow = (name: LayerName) => below.some((one) => one === name);

/** Layers apart from those below them, so that markers can change without the base map being drawn again. */
const apart: ReadonlySet<LayerName> = new Set(['markers', 'movers', 'discs']);

/** What of a scene each layer shows; it is left alone while these are the same objects. */
const shows: Readonly<Record<LayerName, readonly (keyof Scene)[]>> = {
  land: [],
  shades: ['partners'],
  relief: [],
  ground: [],
  traffic: ['ribbons', 'splits', 'lines'],
  markers: ['ribbons', 'splits', 'lines'],
  movers: ['ribbons'],
  discs: ['throughputs'],
  marks: ['ports', 'signs'],
  labels: ['labels', 'ribbons', 'splits', 'ports', 'signs', 'language', 'played'],
};

/** The layers that show something else in one scene than in another. */
export function changedLayers(scene: Scene, former: Scene | undefined): readonly LayerName[] {
  if (!former) return stacking;
  return stacking.filter((name) => shows[name].some((part) => scene[part] !== former[part]));
}

/** The new one comes over the former, which then goes: what both show is whole throughout. */
function crossFade(former: SVGElement, next: SVGElement): void {
  const [duration, half] = [stepMilliseconds, 0.5];
  former.after(next);
  next.animate({ opacity: [0, 1, 1], offset: [0, half, 1] }, duration);
  former.animate({ opacity: [1, 1, 0], offset: [0, half, 1] }, duration).onfinish = () => {
    former.remove();
  };
}

/** The layers as elements of the stage; each is replaced as a whole, and only when it is drawn anew. */
export function createLayers(stage: HTMLElement) {
  const shown = new Map<LayerName, SVGElement>();
  const leaving = new Map<LayerName, SVGElement>();
  /** What was drawn of a node is taken again: a picture in it would be fetched anew, and come late. */
  const made = new WeakMap<SvgNode, SVGElement>();
  return {
    has: (name: LayerName): boolean => shown.has(name),
    show: (name: LayerName, node: SvgNode, fades = false): SVGElement => {
      const element = made.get(node) ?? elementOf(node, stage.ownerDocument);
      made.set(node, element);
      if (apart.has(name)) element.style.willChange = 'transform';
      const former = shown.get(name);
      shown.set(name, element);
      if (former) {
        leaving.get(name)?.remove();
        if (fades && 'animate' in former) {
          leaving.set(name, former);
          crossFade(former, element);
        } else former.replaceWith(element);
        return element;
      }
      const higher = stacking.slice(stacking.indexOf(name) + 1);
      const next = higher.map((other) => shown.get(other)).find((other) => other !== undefined);
      stage.insertBefore(element, next ?? null);
      return element;
    },
    hide: (name: LayerName): void => {
      leaving.get(name)?.remove();
      shown.get(name)?.remove();
      shown.delete(name);
    },
  };
}

import type { Atlas } from '../../atlas';
import type { Pick as Picked } from '../../view/ids';
import { layerIds, type LayerId } from '../../view/layers';
import type { Scene } from '../scene';
import type { Layer, MarkContext, Way } from './layer';

const folders = import.meta.glob<Layer>('./*/layer.ts', { eager: true, import: 'layer' });

/** A layer under its name. */
function layerOf(id: LayerId) {
  const layer = folders[`./${id}/layer.ts`];
  if (!layer) throw new Error(`There is no layer ${id}`);
  return { ...layer, id };
}

export type NamedLayer = ReturnType<typeof layerOf>;

/** All layers, in the order of the key. */
export const layers: readonly NamedLayer[] = layerIds.map(layerOf);

/** The layers whose signs stand on the map, from bottom to top. */
export const signLayers = layers.flatMap(({ id, sign }) => (sign ? [{ id, sign }] : [])).reverse();

/** The layer that explains what is picked. */
export function layerOfPick(atlas: Atlas, pick: Picked): LayerId | undefined {
  return layers.find(({ explains }) => explains(atlas, pick))?.id;
}

/** Whether something that runs is hidden with any of the hidden layers. */
export function isHiddenWay(hidden: ReadonlySet<LayerId>, way: Way): boolean {
  return layers.some(({ id, carries }) => hidden.has(id) && carries?.(way));
}

/** The marks of all layers that are not hidden. */
export function marksOf(
  context: MarkContext,
  hidden: ReadonlySet<LayerId>,
): Pick<Scene, 'ports' | 'throughputs' | 'signs' | 'partners'> {
  const shown = layers
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, marks }) => ({ id, ...marks?.(context) }));
  return {
    ports: shown.flatMap(({ ports = [] }) => ports),
    throughputs: shown.flatMap(({ throughputs = [] }) => throughputs),
    partners: shown.flatMap(({ partners = [] }) => partners),
    signs: shown.flatMap(({ id, signs = [] }) => signs.map((sign) => ({ layer: id, ...sign }))),
  };
}

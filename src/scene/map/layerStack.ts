import type { CustomLayerInterface, Map } from 'maplibre-gl';
import { order } from './order';
import {
  addInOrder,
  addMapLayer,
  changeStyle,
  showsTheSame,
  type Look,
  type MapLayer,
} from './style';

/**
 * Keeps the style layers of a map in step with what they shall look like. A layer whose part of the
 * scene is the same object as before is left alone.
 */
export function createLayerStack(map: Map, first: readonly MapLayer[], initial: Look) {
  const layers = [...first];
  let drawn = initial;

  return {
    /** Adds a layer as it looks now. */
    add: (layer: MapLayer): void => {
      layers.push(layer);
      addMapLayer(map, layer, drawn, order);
    },
    /** Adds a layer that draws itself. */
    addCustom: (layer: CustomLayerInterface): void => {
      addInOrder(map, layer, order);
    },
    show: (look: Look): void => {
      const before = drawn;
      drawn = look;
      for (const layer of layers) {
        const same = showsTheSame(layer, before.scene, look.scene);
        if (same && before.palette === look.palette) continue;
        changeStyle(map, layer, before, look);
      }
    },
  };
}

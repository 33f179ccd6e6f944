/**
 * The layers of the map, in the order of the key: what comes first lies on what comes later. A link says
 * which ones are hidden; each is a folder of this name in `scene/layers/`.
 */
export const layerIds = [
  'flows',
  'rail',
  'road',
  'air',
  'sea',
  'ports',
  'areas',
  'partners',
] as const;
export type LayerId = (typeof layerIds)[number];

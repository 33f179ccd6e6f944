import type {
  AllLayoutProperties,
  AllPaintProperties,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { CustomLayerInterface, Map, MapOptions } from 'maplibre-gl';
import type { Palette } from '../../theme';
import type { Scene } from '../scene';
import { hasOverview } from '../base/overview';
import type { BaseFile } from './base/baseFile';

export type StyleLayer = Exclude<LayerSpecification, { type: 'background' }> | BackgroundLayer;
type BackgroundLayer = Extract<LayerSpecification, { type: 'background' }>;
export type Sources = Readonly<Record<string, SourceSpecification>>;

/** Everything a layer of the map may be drawn from. */
export interface Look {
  readonly palette: Palette;
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
}

/**
 * One layer of the map: what it reads, how it looks, what of the scene it shows. The style is a
 * function of the palette and the scene; a change sets only the properties that differ.
 */
export interface MapLayer {
  readonly id: string;
  /** What it reads of the base map, by source. */
  readonly files?: Readonly<Record<string, BaseFile>>;
  readonly style: (look: Look) => readonly StyleLayer[];
  /** The parts of the scene it shows; it is left alone while these are the same objects. */
  readonly shows: readonly (keyof Scene)[];
}

/**
 * Tiles are cut up to this zoom only and magnified beyond it: fewer of them cover the screen, and each
 * costs a draw call per layer and frame. At the closest zoom of the map their grid is one pixel.
 */
const deepestTiles = 4;
/** Simplification in pixels at that zoom, fine enough for the magnified tiles. */
const tolerance = 0.03;

/** A source of the base map: what the page carries of it, or else the file. */
function fileSource({ url, overview }: BaseFile): SourceSpecification {
  const data = hasOverview()
    ? { type: 'FeatureCollection' as const, features: [...overview()] }
    : url;
  return { type: 'geojson', data, maxzoom: deepestTiles, tolerance };
}

function sourcesOf({ files }: MapLayer): Sources {
  return Object.fromEntries(
    Object.entries(files ?? {}).map(([id, file]) => [id, fileSource(file)] as const),
  );
}

/** Whether a scene shows the same of a layer as another, by reference. */
export function showsTheSame(layer: MapLayer, one: Scene, other: Scene): boolean {
  return layer.shows.every((part) => one[part] === other[part]);
}

/** The names of the properties an object has. */
function namesOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object).filter((name): name is keyof T & string => name in object);
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Sets the properties in which two states of one style layer differ. */
function changeLayer(map: Map, before: StyleLayer, after: StyleLayer): void {
  const oldPaint: AllPaintProperties = before.paint ?? {};
  const paint: AllPaintProperties = after.paint ?? {};
  for (const name of namesOf(paint))
    if (!same(oldPaint[name], paint[name]))
      map.setPaintProperty(after.id, name, paint[name], { validate: false });
  const oldLayout: AllLayoutProperties = before.layout ?? {};
  const layout: AllLayoutProperties = after.layout ?? {};
  for (const name of namesOf(layout))
    if (!same(oldLayout[name], layout[name]))
      map.setLayoutProperty(after.id, name, layout[name], { validate: false });
}

/** Brings the style layers of a layer of the map from one look to another. */
export function changeStyle(map: Map, layer: MapLayer, before: Look, after: Look): void {
  const old = new globalThis.Map(layer.style(before).map((one) => [one.id, one]));
  for (const one of layer.style(after)) {
    const former = old.get(one.id);
    if (former && map.getLayer(one.id)) changeLayer(map, former, one);
  }
}

/** Adds a style layer to a map that has others, where the order wants it. */
export function addInOrder(
  map: Map,
  layer: StyleLayer | CustomLayerInterface,
  order: readonly string[],
): void {
  const above = order.slice(order.indexOf(layer.id) + 1);
  map.addLayer(
    layer,
    above.find((id) => map.getLayer(id)),
  );
}

/** Adds the sources and style layers of one layer of the map. */
export function addMapLayer(map: Map, layer: MapLayer, look: Look, order: readonly string[]): void {
  for (const [id, source] of Object.entries(sourcesOf(layer))) map.addSource(id, source);
  for (const one of layer.style(look)) addInOrder(map, one, order);
}

/** The style a map starts with: sources, and layers in one order. */
export function initialStyle(
  layers: readonly MapLayer[],
  order: readonly string[],
  look: Look,
): NonNullable<MapOptions['style']> {
  const style = layers.flatMap((layer) => layer.style(look));
  const rank = ({ id }: StyleLayer) => order.indexOf(id);
  const unknown = style.filter((one) => rank(one) < 0);
  if (unknown.length > 0)
    throw new Error(`No place in the order for ${unknown.map(({ id }) => id).join(', ')}`);
  return {
    version: 8,
    sources: Object.fromEntries(layers.flatMap((layer) => Object.entries(sourcesOf(layer)))),
    layers: [...style].sort((one, other) => rank(one) - rank(other)),
  };
}

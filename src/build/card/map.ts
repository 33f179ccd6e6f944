import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bounds } from '../../atlas/atlas';
import type { Scene } from '../../scene/scene';
import { markupOf } from '../../scene/node';
import {
  groundOf,
  labelsOf,
  markersOf,
  marksOf,
  shadesOf,
  trafficOf,
  type LabelFrame,
} from '../../scene/svg/picture';
import { plainStyle } from '../../scene/svg/plainStyle';
import { stageOf, zoomOfWidth } from '../../scene/stage';
import { readOverview } from '../../../geo/basemap/overviewMarkup';
import { flattenLayer } from './flatten';

const sheetFiles = ['picture.css', 'pictureMarks.css'].map((name) =>
  fileURLToPath(new URL(`../../scene/svg/${name}`, import.meta.url)),
);

/** The families of the picture's type, as the font files name them. */
export const families = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const;

/** The rules of the picture with everything written out. */
export function mapStyle(): string {
  return plainStyle(
    sheetFiles.map((file) => readFileSync(file, 'utf8')).join(''),
    'light',
    families,
  );
}

/** Width over height of a stage over these bounds. */
export function mapAspect(bounds: Bounds): number {
  return stageOf(bounds).aspect;
}

/**
 * The map of a scene as svg markup without references out of it, over a stage of so many pixels.
 * Local names are left out: a card has no room for a second name.
 * @param seen what is seen of the stage, in pixels from its top left corner
 */
export function mapMarkup(scene: Scene, bounds: Bounds, width: number, seen: LabelFrame): string {
  const stage = stageOf(bounds);
  const zoom = zoomOfWidth(stage, width);
  const named = { ...scene, labels: scene.labels.map((label) => ({ ...label, local: '' })) };
  const { paths } = readOverview();
  const layers = [
    shadesOf(named, stage, zoom),
    groundOf(stage),
    trafficOf(named, stage, zoom, 0),
    markersOf(named, stage, zoom, 0, undefined, seen),
    marksOf(named, stage, zoom),
    labelsOf(named, stage, zoom, seen),
  ];
  const size = { width, height: width / stage.aspect };
  const inner = layers.map((layer) => markupOf(flattenLayer(layer, size, paths))).join('');
  return `<g class="stage">${inner}</g>`;
}

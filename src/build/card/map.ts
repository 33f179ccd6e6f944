import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bounds } from '../../atlas/atlas';
import type { Size, Viewport } from '../../scene/camera';
import type { Scene } from '../../scene/scene';
import { markupOf } from '../../scene/node';
import { plainStyle, resolving } from '../../scene/svg/plainStyle';
import { terrainOf } from '../../scene/svg/terrain';
import { wholeMap } from '../../scene/svg/wholeMap';
import { stageOf } from '../../scene/stage';
import { overviewOf } from '../../../geo/compiler/basemap/overview/markup';

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

/**
 * The map of a scene as svg markup without references out of it: all of the bounds as high as the frame, at
 * its left. Local names are left out: a card has no room for a second name.
 * @param inset around the bounds, in pixels
 * @param free what stays free of names at the right of the frame, in pixels
 */
export function mapMarkup(
  scene: Scene,
  bounds: Bounds,
  size: Size,
  inset: number,
  free: number,
): string {
  const stage = stageOf(bounds);
  const padding = { top: 0, right: free, bottom: 0, left: 0 };
  const viewport: Viewport = { stage, size, padding };
  const view = { x: inset, y: inset, width: (size.height - 2 * inset) * stage.aspect };
  const named = { ...scene, labels: scene.labels.map((label) => ({ ...label, local: '' })) };
  const { paths, size: units } = overviewOf();
  const outline = (id: string) => paths[id] ?? '';
  return markupOf(
    wholeMap({
      ...{ scene: named, view, viewport, outline, resolved: resolving('light', families) },
      part: (id) => terrainOf(id, outline(id), units),
    }),
  );
}

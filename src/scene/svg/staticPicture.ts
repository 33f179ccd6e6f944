import type { Scene } from '../scene';
import { groundOf, landOf, shadesOf } from './ground';
import { discsOf } from './discs';
import { markersOf } from './markers';
import { marksOf } from './marks';
import { markupOf, node, type SvgNode } from './node';
import { stageOf, widthAtZoom, zoomOfWidth, type Stage } from '../stage';
import { staticLabels } from './staticLabels';
import { staticSteps, type FrameKind, type PictureBounds } from './staticSteps';
import { trafficOf } from './traffic';

export { pictureStyle } from './pictureStyle';
export type { PictureBounds } from './staticSteps';

/** Stage widths on ordinary screens, for what is drawn once for all of a kind. */
const usualWidths: Readonly<Record<FrameKind, number>> = { wide: 1110, narrow: 790 };
/** How far around the bounds something may still be seen, in shares of the size of the bounds. */
const around: Readonly<Record<FrameKind, number>> = { wide: 0.3, narrow: 0.6 };

/** Markers that stand still, as large as on an ordinary screen; they grow and shrink with the stage. */
function staticMarkers(
  scene: Scene,
  stage: Stage,
  bounds: PictureBounds,
  frame: FrameKind,
): SvgNode {
  const zoom = zoomOfWidth(stage, usualWidths[frame]);
  const part = stageOf(bounds[frame]);
  const pixels = widthAtZoom(stage, zoom) / stage.width;
  const [left, top] = [part.x - stage.x, stage.y + stage.height - part.y - part.height];
  const markers = markersOf(scene, stage, zoom, 0, undefined, {
    left: (left - part.width * around[frame]) * pixels,
    top: (top - part.height * around[frame]) * pixels,
    right: (left + part.width * (1 + around[frame])) * pixels,
    bottom: (top + part.height * (1 + around[frame])) * pixels,
  });
  const name = `${String(markers.attributes['class'])} only ${frame}`;
  return node(markers.name, { ...markers.attributes, class: name }, markers.children);
}

/**
 * The picture for a page without script: it fits any frame by CSS alone. Everything is placed in percent
 * of the stage; names, which need room, are there once for each range of sizes.
 */
export function staticPictureMarkup(scene: Scene, bounds: PictureBounds): string {
  const stage = stageOf(bounds.wide);
  const zoom = zoomOfWidth(stage, usualWidths.wide);
  const inside = [
    landOf(stage),
    shadesOf(scene, stage, zoom),
    groundOf(stage),
    trafficOf(scene, stage, zoom, 0),
    staticMarkers(scene, stage, bounds, 'wide'),
    staticMarkers(scene, stage, bounds, 'narrow'),
    discsOf(scene, stage, zoom, 0),
    marksOf(scene, stage, zoom),
    ...staticSteps(bounds).flatMap((step) => staticLabels(scene, stage, step)),
  ];
  const picture = inside.map(markupOf).join('');
  return `<div class="picture-room"><div class="stage" aria-hidden="true">${picture}</div></div>`;
}

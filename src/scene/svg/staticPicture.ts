import type { Scene } from '../scene';
import { groundOf, landOf, shadesOf } from './ground';
import { discsOf } from './discs';
import { hasLanes, lanesOf } from './lanes';
import { markersAt } from './markers';
import { marksOf } from './marks';
import { moversOf, moversStyle } from './movers';
import { markupOf, node, type SvgNode } from '../node';
import { reliefOf } from './relief';
import type { Strip } from '../strip';
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
): readonly SvgNode[] {
  const zoom = zoomOfWidth(stage, usualWidths[frame]);
  const part = stageOf(bounds[frame]);
  const pixels = widthAtZoom(stage, zoom) / stage.width;
  const [left, top] = [part.x - stage.x, stage.y + stage.height - part.y - part.height];
  const seen = {
    left: (left - part.width * around[frame]) * pixels,
    top: (top - part.height * around[frame]) * pixels,
    right: (left + part.width * (1 + around[frame])) * pixels,
    bottom: (top + part.height * (1 + around[frame])) * pixels,
  };
  const lanes = lanesOf(scene, stage, zoom);
  const isLeftOut = (strip: Strip) => lanes.length > 0 && hasLanes(strip);
  const still = markersAt(scene, stage, zoom, 0, undefined, seen, isLeftOut);
  return [still, moversOf(lanes, stage, zoom)].map((markers) => named(markers, `only ${frame}`));
}

/** The same node with more classes. */
function named({ name, attributes, children }: SvgNode, more: string): SvgNode {
  return node(name, { ...attributes, class: `${String(attributes['class'])} ${more}` }, children);
}

/**
 * The rules that place the markers of the picture along their lanes and move them without a script; for
 * readers who prefer no motion they stay where they begin.
 */
export function motionStyle(scene: Scene, bounds: PictureBounds): string {
  const stage = stageOf(bounds.wide);
  const rules = (['wide', 'narrow'] as const).map((frame) => {
    const lanes = lanesOf(scene, stage, zoomOfWidth(stage, usualWidths[frame]));
    return moversStyle(lanes, frame);
  });
  const still = '.movers g>*{animation-play-state:paused!important}';
  return `${rules.join('')}@media (prefers-reduced-motion:reduce){${still}}`;
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
    reliefOf(stage),
    groundOf(stage),
    trafficOf(scene, stage, zoom, 0),
    ...staticMarkers(scene, stage, bounds, 'wide'),
    ...staticMarkers(scene, stage, bounds, 'narrow'),
    discsOf(scene, stage, zoom, 0),
    marksOf(scene, stage, zoom),
    staticLabels(scene, stage, staticSteps(bounds)),
  ];
  const picture = inside.map(markupOf).join('');
  return `<div class="picture-room"><div class="stage" aria-hidden="true" translate="no">${picture}</div></div>`;
}

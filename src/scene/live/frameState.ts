import type { Scene } from '../scene';
import type { LabelFrame } from '../labels/labelFrame';
import type { Placement } from '../camera';
import { changedLayers, stacking, type LayerName } from './layers';
import { sameMoment, type Pose } from './steps';

/** Everything a picture is drawn from. */
export interface FrameState extends Placement {
  readonly scene: Scene;
  readonly pose: Pose;
}

/** Zooms nearer to each other than this look the same: less than a tenth of a pixel anywhere. */
const sameZoom = 1e-4;

function sameView(one: FrameState, other: FrameState): boolean {
  return (
    one.view.x === other.view.x &&
    one.view.y === other.view.y &&
    one.view.width === other.view.width &&
    one.viewport.size === other.viewport.size &&
    one.viewport.padding === other.viewport.padding
  );
}

/** The layers that look different in one state than in the one before. */
export function staleLayers(
  next: FrameState,
  former: FrameState | undefined,
): readonly LayerName[] {
  if (!former) return stacking;
  const stale = new Set(changedLayers(next.scene, former.scene));
  const add = (...names: LayerName[]) => {
    for (const name of names) stale.add(name);
  };
  if (Math.abs(Math.log2(next.view.width / former.view.width)) > sameZoom)
    add('shades', 'traffic', 'movers', 'discs', 'marks');
  if (next.pose.fraction !== former.pose.fraction) add('traffic', 'markers', 'discs');
  if (next.pose.rests !== former.pose.rests) add('markers', 'movers');
  if (!sameMoment(next.pose.moment, former.pose.moment)) add('markers');
  // The base map is cut for where the camera rests, not for where it came from: the same link shows the same,
  // whatever opened or grew meanwhile.
  if (!sameView(next, former)) add('land', 'ground', 'markers', 'labels');
  return stacking.filter((name) => stale.has(name));
}

/** What is seen of the stage, in pixels from its top left corner. */
export function seen({ view, viewport }: FrameState): LabelFrame {
  const { width, height } = viewport.size;
  return { left: -view.x, top: -view.y, right: width - view.x, bottom: height - view.y };
}

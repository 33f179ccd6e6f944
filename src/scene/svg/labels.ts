import type { Label, Scene } from '../scene';
import type { LabelFrame } from './labelFrame';
import { claimOf, isDue, labelStyle } from './labelStyles';
import { labelNode, settingOf, type Setting } from './labelText';
import { node, type SvgNode } from './node';
import { placeAll, type Placed, type Request } from './placement';
import { roomsOf } from './rooms';
import { percentOf, widthAtZoom, type Stage } from './stage';
import { standing } from './standing';

/** A size of the stage and what is seen of it. */
export interface LabelView {
  readonly zoom: number;
  readonly frame: LabelFrame;
}

export interface PlacedLabel {
  readonly label: Label;
  readonly setting: Setting;
}

/** Pixels by which a label may move away from its place to find room; a region has more of it. */
const farther: Readonly<Partial<Record<Label['kind'], readonly number[]>>> = {
  figure: [0, 9, 18],
  port: [0, 6, 12, 18],
  region: [0, 18, 36],
};
const near = [0];

function requestOf(
  label: Label,
  scene: Scene,
  stage: Stage,
  zoom: number,
  views: readonly LabelView[],
): Request<PlacedLabel> {
  const style = labelStyle(label.kind, zoom);
  const setting = settingOf(label, style);
  const { anchors, offset } = standing(label, scene.ribbons);
  const moves = farther[label.kind] ?? near;
  const [x, y] = percentOf(stage, label.position);
  return {
    item: { label, setting },
    points: views.map((view) => {
      const width = widthAtZoom(stage, view.zoom);
      return [(x / 100) * width, ((y / 100) * width) / stage.aspect];
    }),
    anchors,
    width: setting.width,
    height: setting.height,
    offsets: moves.map((more) => offset * style.size + more),
    slack: (style.size * 7) / 24,
    padding: style.padding,
  };
}

/**
 * The labels that find room in all views, set for the zoom of the first.
 * @param before labels that have their places already, in the same views
 */
export function placedLabels(
  scene: Scene,
  stage: Stage,
  views: readonly LabelView[],
  before: readonly Placed<PlacedLabel>[] = [],
): readonly Placed<PlacedLabel>[] {
  const zoom = views[0]?.zoom ?? 0;
  const there = new Set(before.map(({ item }) => item.label));
  const due = scene.labels
    .filter((label) => isDue(label, zoom) && !there.has(label))
    .sort((one, other) => claimOf(one) - claimOf(other));
  return placeAll(
    due.map((label) => requestOf(label, scene, stage, zoom, views)),
    views.map((view, index) => ({
      frame: view.frame,
      rooms: roomsOf(scene, stage, view.zoom),
      labels: before.flatMap(({ boxes }) => boxes[index] ?? []),
    })),
  );
}

const drawingOrder: readonly Label['kind'][] = ['city', 'country', 'port', 'figure', 'region'];

/** Labels that have found room, by kind. */
export function labelGroups(
  placed: readonly Placed<PlacedLabel>[],
  stage: Stage,
  zoom: number,
): readonly SvgNode[] {
  return drawingOrder.flatMap((kind) => {
    const ofKind = placed.filter(({ item }) => item.label.kind === kind);
    if (ofKind.length === 0) return [];
    const { size } = labelStyle(kind, zoom);
    const labels = ofKind.flatMap((one) => labelNode(one, stage, zoom));
    return [node('g', { class: `name ${kind}`, 'font-size': size }, labels)];
  });
}

/**
 * Names and figures that find room inside the frame, in the order of their claim.
 * @param frame what is seen of the stage, in pixels from its top left corner
 */
export function labelsOf(scene: Scene, stage: Stage, zoom: number, frame: LabelFrame): SvgNode {
  const placed = placedLabels(scene, stage, [{ zoom, frame }]);
  return node('svg', { class: 'labels' }, labelGroups(placed, stage, zoom));
}

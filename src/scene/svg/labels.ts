import type { Label, Scene } from '../scene';
import type { LabelFrame } from '../labels/labelFrame';
import { placedLabels, type PlacedLabel } from '../labels/placeLabels';
import { labelStyle } from '../labels/labelStyles';
import type { Placed } from '../labels/placement';
import { labelNode } from './labelText';
import { node, type SvgNode } from '../node';
import type { Stage } from '../stage';

/** Kinds of labels, from bottom to top. */
export const drawingOrder: readonly Label['kind'][] = [
  'exit',
  'city',
  'country',
  'port',
  'note',
  'figure',
  'region',
];

/** Labels that have found room, by kind. */
export function labelGroups(
  placed: readonly Placed<PlacedLabel>[],
  stage: Stage,
  zoom: number,
): readonly SvgNode[] {
  return drawingOrder.flatMap((kind) => {
    const ofKind = placed.filter(({ item: { label } }) => label.kind === kind);
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

import type { PhysicalName } from '../../base/physicalNames';
import { labelGroups, placedLabels } from '../labels';
import { node, type SvgNode } from '../node';
import { placedNames } from '../physicalLabels';
import { nameGroups } from '../physicalNodes';
import { roomsOf } from '../rooms';
import { zoomOfWidth, type Stage } from '../stage';
import type { NameBox } from './picking';
import { seen, type Sitting } from './sitting';

/** Everything that is written on the picture, and where the names of places have come to stand. */
export interface Lettering {
  readonly node: SvgNode;
  readonly names: readonly NameBox[];
}

/** Names and figures as they find room in a sitting; physical names take what the others leave. */
export function letteringOf(
  sitting: Sitting,
  stage: Stage,
  physical: readonly PhysicalName[],
): Lettering {
  const { scene, view } = sitting;
  const zoom = zoomOfWidth(stage, view.width);
  const labelView = { zoom, frame: seen(sitting) };
  const placed = placedLabels(scene, stage, [labelView]);
  const taken = () => [
    ...roomsOf(scene, stage, zoom),
    ...placed.flatMap(({ boxes }) => boxes.slice(0, 1)),
  ];
  const placedPhysical =
    physical.length > 0 ? placedNames(physical, scene.language, stage, labelView, taken()) : [];
  return {
    node: node('svg', { class: 'labels' }, [
      ...nameGroups(placedPhysical, stage, zoom),
      ...labelGroups(placed, stage, zoom),
    ]),
    names: placed.flatMap(({ item: { label }, boxes: [box] }) => {
      if (!box || (label.kind !== 'port' && label.kind !== 'city')) return [];
      const { x, y } = view;
      const [left, right] = [box.left + x, box.right + x];
      return [{ id: label.id, left, right, top: box.top + y, bottom: box.bottom + y }];
    }),
  };
}

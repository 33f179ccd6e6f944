import type { PhysicalName } from '../../base/physicalNames';
import { moved, type Box } from '../../labels/boxes';
import { freeFrame } from '../../labels/placeLabels';
import { letteringOf } from '../../labels/layout';
import { zoomOfWidth, type Stage } from '../../stage';
import { labelGroups } from '../labels';
import { node, type SvgNode } from '../node';
import { nameGroups } from '../physicalNodes';
import type { NameBox } from './picking';
import { seen, type Sitting } from './frameState';

/** Everything that is written on the picture, and where the names of places have come to stand. */
export interface WrittenNames {
  readonly node: SvgNode;
  readonly names: readonly NameBox[];
}

/**
 * Writes names and figures where they find room in a sitting.
 * @param covered what the page lays over the picture, in pixels of its container
 */
export function writtenNames(
  sitting: Sitting,
  stage: Stage,
  physical: readonly PhysicalName[],
  covered: readonly Box[],
): WrittenNames {
  const { scene, view, room } = sitting;
  const { x, y } = view;
  const zoom = zoomOfWidth(stage, view.width);
  const lettering = letteringOf(
    scene,
    stage,
    {
      zoom,
      frame: freeFrame(seen(sitting), room.padding),
      covered: covered.map((box) => moved(box, -x, -y)),
    },
    physical,
  );
  return {
    node: node('svg', { class: 'labels' }, [
      ...nameGroups(lettering.physical, stage, zoom),
      ...labelGroups(lettering.labels, stage, zoom),
    ]),
    names: lettering.labels.flatMap(({ item: { label }, boxes: [box] }) => {
      if (!box || (label.kind !== 'port' && label.kind !== 'city')) return [];
      return [{ id: label.id, ...moved(box, x, y) }];
    }),
  };
}

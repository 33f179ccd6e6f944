import type { PhysicalName } from '../base/physicalNames';
import { moved, type Box } from '../labels/boxes';
import { freeFrame } from '../labels/placeLabels';
import { layoutOf } from '../labels/layout';
import type { FlatPoint } from '../mercator';
import { zoomOfWidth, type Stage } from '../stage';
import { labelGroups } from '../svg/labels';
import { node, type SvgNode } from '../node';
import { nameGroups } from '../svg/physicalNodes';
import type { NameBox } from './namedPick';
import { seen, type FrameState } from './frameState';

/** Everything that is written on the picture, and where it has come to stand. */
export interface WrittenNames {
  readonly node: SvgNode;
  readonly names: readonly NameBox[];
}

/**
 * Writes names and figures where they find viewport in a state.
 * @param covered what the page lays over the picture, in pixels of its container
 * @param playing how names stay where they are while years play
 */
export function writtenNames(
  state: FrameState,
  stage: Stage,
  physical: readonly PhysicalName[],
  covered: readonly Box[],
  playing: typeof import('../labels/playing') | undefined,
): WrittenNames {
  const { scene, view, viewport } = state;
  const { x, y } = view;
  const zoom = zoomOfWidth(stage, view.width);
  const at = {
    zoom,
    frame: freeFrame(seen(state), viewport.padding),
    covered: covered.map((box) => moved(box, -x, -y)),
  };
  const layout =
    playing && scene.played
      ? playing.playingLayout(scene, scene.played, stage, at, physical)
      : layoutOf(scene, stage, at, physical);
  return {
    node: node('svg', { class: 'labels' }, [
      ...nameGroups(layout.physical, stage, zoom),
      ...labelGroups(layout.labels, stage, zoom),
    ]),
    names: layout.labels.flatMap(({ item: { label }, shift, leader, boxes: [box] }) => {
      if (!box) return [];
      const name = { label, ...moved(box, x, y) };
      if (!leader) return [name];
      const ends = ([across, down]: FlatPoint) => ({
        x: name.left - shift[0] + across,
        y: name.top - shift[1] + down,
      });
      return [{ ...name, leader: [ends(leader.from), ends(leader.to)] as const }];
    }),
  };
}

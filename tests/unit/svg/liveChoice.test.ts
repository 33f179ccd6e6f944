import { describe, expect, it } from 'vitest';
import { pointAt, viewAt, type Viewport } from '../../../src/scene/camera';
import { choiceAt } from '../../../src/scene/live/picking';
import type { NameBox } from '../../../src/scene/live/namedPick';
import { flatten, unflatten } from '../../../src/scene/mercator';
import type { Label, PortMark, Scene } from '../../../src/scene/scene';
import { stageOf } from '../../../src/scene/stage';
import { bounds, lineOf, onMap, pathThrough, sceneWith } from './support';

const viewport: Viewport = {
  stage: stageOf(bounds.wide),
  size: { width: 390, height: 400 },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};
const middle = onMap(0.5, 0.5);
const [longitude, latitude] = middle;
const zoom = 8;
const view = viewAt({ longitude, latitude, zoom }, viewport);
const there = pointAt(flatten(middle), view, viewport);

/** A port so many pixels to the right of the middle. */
function portAt(id: string, across: number, status: PortMark['status'] = 'reported'): PortMark {
  const [x, y] = flatten(middle);
  return {
    ...{ id, mode: 'road', status, operation: 'operating', national: true, selected: false },
    position: unflatten([x + across / 2 ** zoom, y]),
  };
}

/** The ids that a tap so far from the middle may mean. */
function tapped(
  scene: Scene,
  [x, y]: readonly [number, number] = [0, 0],
  names: readonly NameBox[] = [],
): readonly string[] {
  const sight = { view, viewport, names, isInCountry: () => false };
  return choiceAt(scene, sight, { x: there.x + x, y: there.y + y }).map(({ id }) => id);
}

describe('what a finger means', () => {
  it('is the mark it hits, where no other is as near', () => {
    const scene = sceneWith({ ports: [portAt('hit', 0), portAt('far', 24)] });
    expect(tapped(scene)).toEqual(['hit']);
  });

  it('is asked where another mark is near, the hit one first and what is documented before the rest', () => {
    const scene = sceneWith({
      ports: [portAt('hit', 0), portAt('empty', 12, 'absent'), portAt('told', 14)],
    });
    expect(tapped(scene)).toEqual(['hit', 'told', 'empty']);
  });

  it('is the nearest within half of a target of 44 pixels, and nothing beyond', () => {
    const scene = sceneWith({ ports: [portAt('only', 0)] });
    expect(tapped(scene, [0, 27])).toEqual(['only']);
    expect(tapped(scene, [0, 31])).toEqual([]);
  });

  it('is a mark rather than the line that passes it, but either where both are hit', () => {
    const [west, east] = [onMap(0.4, 0.5), onMap(0.6, 0.5)];
    const line = lineOf({ path: pathThrough(west, middle, east) });
    const scene = sceneWith({ ports: [portAt('port', 0)], lines: [line] });
    expect(tapped(scene)).toEqual(['port']);
    expect(tapped(scene, [0, 12])).toEqual(['port']);
    expect(tapped(scene, [14, 0])).toEqual(['port', 'line']);
    expect(tapped(scene, [90, 4])).toEqual(['line']);
  });

  it('is what a name that is tapped stands for, whatever is near', () => {
    const label: Label = {
      ...{ id: 'gateway', kind: 'port', text: 'Gateway', local: '', position: middle },
      ...{ mode: '', status: '', rank: 1 },
    };
    const box = { left: there.x + 10, right: there.x + 60, top: there.y - 8, bottom: there.y + 8 };
    const scene = sceneWith({ ports: [portAt('port', 0)] });
    expect(tapped(scene, [15, 0], [{ label, ...box }])).toEqual(['gateway']);
  });

  it('is never asked of more than five', () => {
    const ports = [0, 2, 4, 6, 8, 10, 12].map((across) => portAt(`port-${across}`, across));
    expect(tapped(sceneWith({ ports }))).toHaveLength(5);
  });
});

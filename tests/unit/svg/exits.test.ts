import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/flows/path';
import { exitLabels } from '../../../src/scene/labels/exits';
import { placedLabels } from '../../../src/scene/labels/placeLabels';
import { layoutOf } from '../../../src/scene/labels/layout';
import type { Label, Line } from '../../../src/scene/scene';
import { stageOf, widthAtZoom } from '../../../src/scene/stage';
import { sceneWith } from './support';

const stage = stageOf([60, 30, 100, 55]);
const zoom = 4;
const width = widthAtZoom(stage, zoom);
const frame = { left: 0, top: 0, right: width, bottom: width / stage.aspect };

function service(
  id: string,
  to: readonly [number, number],
  name: string,
  mode: 'air' | 'rail' = 'air',
): [Line, Label] {
  const line: Line = {
    id,
    mode,
    status: 'service',
    path: measure([[80, 42], to]),
    direction: 'both',
    selected: false,
  };
  const nothing = { local: '', mode, status: '', rank: 4 } as const;
  return [line, { id, kind: 'end', text: name, position: to, ...nothing }];
}

function exitsOf(...services: readonly [Line, Label][]) {
  const scene = sceneWith({
    lines: services.map(([line]) => line),
    labels: services.map(([, label]) => label),
  });
  return { scene, exits: exitLabels(scene, stage, zoom, frame) };
}

describe('names of places outside of the map', () => {
  it('stand where the line to them leaves it, and point there', () => {
    const { exits } = exitsOf(
      service('west', [10, 42], 'Liège'),
      service('south', [80, 10], 'Lahore'),
    );
    expect(exits.map(({ text }) => text)).toEqual(['‹ Liège', '↓ Lahore']);
    expect(exits[0]?.position[0]).toBeCloseTo(60);
    expect(exits[1]?.position[1]).toBeCloseTo(30);
  });

  it('are not written for what lies on the map', () => {
    expect(exitsOf(service('near', [70, 45], 'Almaty')).exits).toEqual([]);
  });

  it('share one place where their lines leave side by side', () => {
    const { exits } = exitsOf(
      service('one', [10, 42], 'Liège'),
      service('two', [12, 42.2], 'Cologne'),
    );
    expect(exits.map(({ text }) => text)).toEqual(['‹ Liège, Cologne']);
  });

  it('are written by themselves for each mode', () => {
    const { exits } = exitsOf(
      service('one', [10, 42], 'Liège'),
      service('two', [12, 42.2], 'Almaty', 'rail'),
    );
    expect(exits.map(({ text }) => text)).toEqual(['‹ Liège', '‹ Almaty']);
  });

  it('are labels of a view only: none is written before the frame is known', () => {
    const { scene } = exitsOf(service('west', [10, 42], 'Liège'));
    const view = { zoom, frame };
    expect(placedLabels(scene, stage, [view])).toEqual([]);
    const { labels } = layoutOf(scene, stage, view, []);
    expect(labels.map(({ item }) => item.label.text)).toEqual(['‹ Liège']);
    const [box] = labels[0]?.boxes ?? [];
    expect(box?.left).toBeGreaterThanOrEqual(0);
  });
});

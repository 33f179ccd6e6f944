import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/scene/buildScene';
import { pickAt } from '../../src/scene/live/picking';
import { overlap, type Box } from '../../src/scene/labels/boxes';
import { piecesOf } from '../../src/scene/labels/leaders';
import { placeAll, type Request } from '../../src/scene/labels/placement';
import { createPaths } from '../../src/scene/paths';
import { stageOf } from '../../src/scene/stage';
import { labelNode } from '../../src/scene/svg/labelText';
import { textMetricsOf } from '../../src/scene/labels/textMetrics';
import { labelStyle } from '../../src/scene/labels/labelStyles';
import { fitted } from '../../src/scene/camera';
import type { Label } from '../../src/scene/scene';
import { textOf } from '../../src/text/text';
import { atlasOf, figure, flow, place, route } from './support/atlas';
import { allOf, sceneWith } from './svg/support';

const request: Request<string> = {
  item: 'figure',
  points: [[200, 200]],
  anchors: ['left', 'right'],
  width: 60,
  height: 14,
  offsets: [10],
  slack: 0,
  padding: 2,
  hasLeader: true,
};
const frame = { left: 0, top: 0, right: 400, bottom: 400 };
const around: Box = { left: 180, top: 190, right: 220, bottom: 210 };
const place1 = (obstacles: readonly Box[], labels: readonly Box[] = []) =>
  placeAll([request], [{ frame, obstacles, labels }])[0];

describe('a figure', () => {
  it('stands beside its gate while there is room', () => {
    const placed = place1([]);
    expect(placed?.anchor).toBe('left');
    expect(placed?.leader).toBeUndefined();
  });

  it('stands at the end of a straight line where there is none, which crosses no label', () => {
    const label = { left: 100, top: 195, right: 172, bottom: 205 };
    const placed = place1([around], [label]);
    const leader = placed?.leader;
    expect(leader).toBeDefined();
    if (!leader) return;
    const pieces = piecesOf(leader, [200, 200]);
    expect(pieces.some((piece) => overlap(piece, label))).toBe(false);
    const [box] = placed.boxes;
    expect(box && overlap(box, label)).toBe(false);
  });

  it('leaves room for the line of another', () => {
    const first = place1([around]);
    const [, second] = placeAll(
      [request, { ...request, item: 'name', hasLeader: false, offsets: [40, 60] }],
      [{ frame, obstacles: [around], labels: [] }],
    );
    const pieces = first?.leader ? piecesOf(first.leader, [200, 200]) : [];
    expect(pieces.length).toBeGreaterThan(1);
    const [box] = second?.boxes ?? [];
    expect(box && pieces.some((piece) => overlap(piece, box))).toBe(false);
  });
});

const label: Label = {
  id: 'part:gate',
  kind: 'figure',
  text: 'Gate: 5 trains, to 24 Dec',
  local: '',
  position: [20, 20],
  mode: 'rail',
  status: 'part',
  rank: 2,
  names: 'gate',
};

it('is drawn with its mark between the value and the line, half filled for a part of a year', () => {
  const metrics = textMetricsOf(label, labelStyle('figure', 4));
  const placed = place1([around]);
  if (!placed) throw new Error('not placed');
  const stage = stageOf([0, 0, 40, 40]);
  const nodes = labelNode({ ...placed, item: { label, metrics } }, stage, 4).flatMap(allOf);
  const named = (name: string) => nodes.filter(({ attributes }) => attributes['class'] === name);
  expect(named('leader')).toHaveLength(1);
  expect(named('half')).toHaveLength(1);
  expect(named('end').length).toBeGreaterThan(0);
});

it('leads where its label leads, along its line too', () => {
  const stage = stageOf([0, 0, 40, 40]);
  const size = { width: 400, height: 400 };
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const viewport = { stage, size, padding };
  const view = fitted([0, 0, 40, 40], viewport);
  const leader = [
    { x: 200, y: 200 },
    { x: 140, y: 160 },
  ] as const;
  const names = [{ label, left: 60, top: 150, right: 136, bottom: 170, leader }];
  const sight = { view, viewport, names, isInCountry: () => false };
  const at = (x: number, y: number) => pickAt(sceneWith({}), sight, { x, y }, 3);
  expect(at(170, 180)).toEqual({ kind: 'place', id: 'gate' });
  expect(at(100, 160)).toEqual({ kind: 'place', id: 'gate' });
  expect(at(170, 210)).toBeUndefined();
});

it('of a part of a year stands at its port with its part, where the year is not documented', () => {
  const [east, gate] = [place('east', [30, 20], { kind: 'city' }), place('gate', [20, 20])];
  const atlas = atlasOf({
    places: [east, gate],
    routes: [route('line', [east, gate])],
    figures: [figure('2020', 5000), figure('2021-01-01/2021-12-24', 8541)],
    flows: [flow('f', { routes: ['line'], indicator: 'trains', place: 'gate', gates: ['gate'] })],
  });
  const labelsIn = (year: number, moving = false) =>
    buildScene(atlas, createPaths(atlas), textOf('en'), {
      stop: { year, moving },
      hidden: new Set(),
      selected: new Set(),
    }).labels.filter(({ id }) => id === 'part:gate');
  expect(labelsIn(2021).map(({ text, status }) => [text, status])).toEqual([
    ['gate: 8,541\u00a0trains,\u00a0to\u00a024\u00a0Dec', 'part'],
  ]);
  expect(labelsIn(2020)).toEqual([]);
  expect(labelsIn(2021, true)).toEqual([]);
});

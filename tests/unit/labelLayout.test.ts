import { describe, expect, it } from 'vitest';
import { measure } from '../../src/flows/path';
import { closenessOf } from '../../src/scene/base/closeness';
import type { PhysicalName } from '../../src/scene/base/physicalNames';
import { freeFrame, placedLabels } from '../../src/scene/labels/placeLabels';
import { layoutOf } from '../../src/scene/labels/layout';
import { placeAll } from '../../src/scene/labels/placement';
import type { Label } from '../../src/scene/scene';
import { stageOf, widthAtZoom } from '../../src/scene/stage';
import { translated } from './support/atlas';
import { sceneWith } from './svg/support';

const stage = stageOf([60, 30, 100, 55]);
const zoom = 5;
const width = widthAtZoom(stage, zoom);
const frame = { left: 0, top: 0, right: width, bottom: width / stage.aspect };
const nothing = { local: '', mode: '', status: '' } as const;
const port: Label = {
  id: 'gate',
  kind: 'port',
  text: 'Gate',
  position: [80, 42],
  rank: 2,
  ...nothing,
};
const figure: Label = { ...port, id: 'figure:x', kind: 'figure', text: 'Gate: 5 trains', rank: 1 };

describe('labels', () => {
  it('keep out of what the page lays over the map', () => {
    const free = freeFrame(frame, { top: 24, left: 24, bottom: 24, right: 262 });
    expect(free.right).toBe(frame.right - 262);
    expect(free.left).toBeGreaterThan(0);
    const x = width / 2;
    const covered = [{ left: x - 500, right: x + 500, top: 0, bottom: frame.bottom }];
    const scene = sceneWith({ labels: [port] });
    expect(placedLabels(scene, stage, [{ zoom, frame }])).toHaveLength(1);
    expect(placedLabels(scene, stage, [{ zoom, frame, covered }])).toHaveLength(0);
  });

  it('cover what they should shun only where there is no other place', () => {
    const request = {
      item: 'name',
      points: [[100, 100]] as const,
      anchors: ['left', 'right'] as const,
      width: 40,
      height: 10,
      offsets: [5],
      slack: 0,
      padding: 0,
    };
    const place = (...shunned: { left: number; top: number; right: number; bottom: number }[]) =>
      placeAll(
        [request],
        [
          {
            frame: { left: 0, top: 0, right: 200, bottom: 200 },
            obstacles: [],
            shunned,
            labels: [],
          },
        ],
      )[0]?.anchor;
    const right = { left: 110, top: 90, right: 130, bottom: 110 };
    expect(place()).toBe('left');
    expect(place(right)).toBe('right');
    expect(place(right, { left: 60, top: 90, right: 80, bottom: 110 })).toBe('left');
  });

  it('name a port once: in its figure, or by themselves where the figure finds no room', () => {
    const texts = (labels: readonly Label[], covered: readonly (typeof frame)[] = []) =>
      placedLabels(sceneWith({ labels }), stage, [{ zoom, frame, covered }]).map(
        ({ item }) => item.label.text,
      );
    expect(texts([port, { ...figure, names: 'gate' }])).toEqual(['Gate: 5 trains']);
    expect(texts([port, figure])).toEqual(['Gate: 5 trains', 'Gate']);
    expect(texts([port, { ...figure, names: 'gate', text: 'x'.repeat(500) }])).toEqual(['Gate']);
  });
});

describe('names of ranges', () => {
  const range: PhysicalName = {
    id: 'range',
    names: { ...translated('Range'), zh: '山', ru: 'Хребет' },
    ground: 'land',
    rank: 1,
    position: [80, 42],
    curve: measure([
      [70, 40],
      [80, 42],
      [90, 40],
    ]),
  };
  const written = (labels: readonly Label[]) =>
    layoutOf(sceneWith({ labels }), stage, { zoom, frame }, [range]);

  it('come before ports of which nothing is documented, and after the others', () => {
    const along = Array.from({ length: 22 }, (_, index): Label => {
      const longitude = 69.5 + index;
      const position = [longitude, 42 - Math.abs(longitude - 80) * 0.2] as const;
      return { ...port, id: `port-${String(index)}`, text: 'One of many gates', position };
    });
    const ranked = (rank: number) => written(along.map((label) => ({ ...label, rank }))).physical;
    expect(ranked(2)).toHaveLength(0);
    expect(ranked(5)).toHaveLength(1);
  });
});

describe('how close a reader looks', () => {
  it('counts for more beyond the first view, for which the overview was drawn', () => {
    const bounds = [60, 30, 100, 55] as const;
    expect(closenessOf(3.5, [80, 42], bounds)).toBe(3.5);
    expect(closenessOf(3.5, [10, 50], bounds)).toBeGreaterThan(4.3);
  });
});

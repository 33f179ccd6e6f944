import { describe, expect, it } from 'vitest';
import { markerSpeed } from '../../../src/scene/scales';
import { stageOf } from '../../../src/scene/stage';
import type { SvgNode } from '../../../src/scene/node';
import { markersAt, markersOf, trafficOf } from '../../../src/scene/svg/picture';
import {
  allOf,
  bounds,
  firstYear,
  lastYear,
  lineOf,
  onMap,
  pathThrough,
  ribbonOf,
  sceneOf,
  sceneWith,
  withClass,
} from './support';

const stage = stageOf(bounds.wide);
const zoom = 3.4;

/** The middle of each marker, in units of the grid. */
function middles(picture: SvgNode): [x: number, y: number][] {
  return withClass(picture, 'body').flatMap(({ attributes }) =>
    [...String(attributes['d']).matchAll(/M(-?\d+) ?(-?\d+)l([^z]*)z/g)].map(
      ([, x, y, steps = '']) => {
        const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
        let [atX, atY] = [Number(x), Number(y)];
        const corners: [number, number][] = [[atX, atY]];
        for (let index = 0; index < numbers.length; index += 2) {
          atX += numbers[index] ?? 0;
          atY += numbers[index + 1] ?? 0;
          corners.push([atX, atY]);
        }
        const sum = (pick: 0 | 1) => corners.reduce((total, corner) => total + corner[pick], 0);
        const middle: [x: number, y: number] = [sum(0) / corners.length, sum(1) / corners.length];
        return middle;
      },
    ),
  );
}

describe('markers', () => {
  // One marker a second passes the gate: they stand as many pixels apart as one moves in a second.
  const ribbon = ribbonOf({
    status: 'interpolated',
    from: 100,
    to: 100,
    perPixel: 25,
    direction: 'out',
  });
  const scene = sceneWith({ ribbons: [ribbon] });
  const unitsPerPixel = (4 * 2 ** Math.ceil(zoom)) / 2 ** zoom;
  const at = (seconds?: number) => middles(markersOf(scene, stage, zoom, 0, seconds));

  it('stand as far apart as their rate says', () => {
    const spots = at()
      .map(([x]) => x)
      .sort((one, other) => one - other);
    expect(spots.length).toBeGreaterThan(2);
    spots.slice(1).forEach((x, index) => {
      expect((x - (spots[index] ?? 0)) / unitsPerPixel).toBeCloseTo(markerSpeed.rail, 0);
    });
  });

  it('move at one speed in their direction, and repeat', () => {
    const start = at(0)[0]?.[0] ?? 0;
    const moved = at(0.5).map(([x]) => (x - start) / unitsPerPixel);
    expect(Math.min(...moved.map((x) => Math.abs(x - markerSpeed.rail / 2)))).toBeLessThan(0.6);
    expect(at(1)).toEqual(at(0));
    const back = sceneWith({ ribbons: [{ ...ribbon, direction: 'in' }] });
    const returned = middles(markersOf(back, stage, zoom, 0, 0.5)).map(([x]) => x);
    const before = middles(markersOf(back, stage, zoom, 0, 0)).map(([x]) => x);
    const nearest = before.map(
      (x) => Math.min(...returned.filter((one) => one <= x).map((one) => x - one)) / unitsPerPixel,
    );
    expect(nearest.some((distance) => Math.abs(distance - markerSpeed.rail / 2) < 0.6)).toBe(true);
  });

  it('stand half-way between two places when nothing moves', () => {
    const still = at().map(([x]) => x);
    const half = at(0.5).map(([x]) => x);
    expect(still).toEqual(half);
  });

  it('stay inside the frame, and are left out beyond it', () => {
    const frame = { left: 350, top: 0, right: 450, bottom: 900 };
    const within = middles(markersAt(scene, stage, zoom, 0, undefined, frame));
    for (const [x] of within) {
      expect(x / unitsPerPixel).toBeGreaterThan(330);
      expect(x / unitsPerPixel).toBeLessThan(470);
    }
    expect(within.length).toBeLessThan(at().length);
  });

  it('of services are not seen on the ribbon of another', () => {
    const line = lineOf({ path: ribbon.path });
    const crowded = sceneWith({ lines: [line], ribbons: [ribbonOf({ from: 20, to: 20 })] });
    const alone = sceneWith({ lines: [line] });
    const hollow = (scene_: typeof alone) => middles(markersOf(scene_, stage, zoom, 0)).length;
    const services = withClass(markersOf(crowded, stage, zoom, 0), 'hollow');
    const count = services.flatMap(middles).length;
    expect(count).toBeLessThan(hollow(alone));
  });
});

describe('many flows', () => {
  const spread = (count: number) => {
    const modes = ['rail', 'road', 'air', 'trade'] as const;
    const states = ['reported', 'derived', 'interpolated'] as const;
    return {
      ribbons: Array.from({ length: count }, (_, index) =>
        ribbonOf({
          id: `ribbon ${index}`,
          mode: modes[index % 4] ?? 'rail',
          status: states[index % 3] ?? 'reported',
          path: pathThrough(onMap((index % 60) / 76, 0.1), onMap((14 + (index % 53)) / 76, 0.7)),
          gate: [0, 100],
          from: 1 + (index % 97) / 3,
          to: 1 + (index % 97) / 3,
          selected: index % 5 === 0,
        }),
      ),
      lines: Array.from({ length: count }, (_, index) =>
        lineOf({
          id: `line ${index}`,
          mode: (['rail', 'road', 'air', 'sea'] as const)[index % 4] ?? 'rail',
          status: (['service', 'planned', 'reference'] as const)[index % 3] ?? 'service',
          path: pathThrough(onMap((index % 61) / 76, 0.1), onMap((8 + (index % 59)) / 76, 0.8)),
        }),
      ),
    };
  };

  it('need no more elements than few', () => {
    for (const count of [1, 10, 100, 400]) {
      const scene = sceneWith(spread(count));
      expect(allOf(trafficOf(scene, stage, zoom, 0)).length).toBeLessThanOrEqual(300);
      const markers = markersOf(scene, stage, zoom, 0);
      expect(allOf(markers).length).toBeLessThanOrEqual(80);
      const bodies = middles(markers);
      expect(bodies.length).toBeLessThanOrEqual(400);
      if (count >= 100) expect(bodies.length).toBeGreaterThan(40);
    }
  });

  it('of a package need no more elements than a small page', () => {
    for (let year = firstYear; year <= lastYear; year += 1) {
      expect(allOf(trafficOf(sceneOf(year), stage, zoom, 0)).length).toBeLessThanOrEqual(300);
    }
  });
});

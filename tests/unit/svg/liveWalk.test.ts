import data from 'virtual:atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/scene/point';
import { nextToward, type Direction } from '../../../src/scene/live/walkDirection';
import { keyOf, stopPoint, stopsOf } from '../../../src/scene/live/walkStops';
import { pickOfLabel } from '../../../src/scene/live/namedPick';
import { sceneOf } from './support';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** The points that the arrow keys reach from one of them. */
function reachedFrom(points: readonly Point[], start: number): number {
  const reached = new Set([start]);
  for (const index of reached)
    for (const direction of directions) {
      const next = nextToward(points, index, direction);
      if (next !== undefined) reached.add(next);
    }
  return reached.size;
}

describe('a walk by arrow keys', () => {
  it('leads to what is nearest in a direction', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 2 },
      { x: 4, y: 30 },
      { x: -8, y: -1 },
      { x: 25, y: 0 },
    ];
    expect(directions.map((direction) => nextToward(points, 0, direction))).toEqual([
      3,
      1,
      undefined,
      2,
    ]);
    expect(nextToward(points, 1, 'right')).toBe(4);
    expect(nextToward(points, 4, 'right')).toBeUndefined();
    expect(nextToward([], 0, 'right')).toBeUndefined();
  });

  it('leads from every point to every other, wherever they lie, also in one place', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 12 }),
      y: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (points) => {
        points.forEach((_, start) => {
          expect(reachedFrom(points, start)).toBe(points.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leads to everything of every year of the package, at every zoom', () => {
    for (let [year] = data.info.years; year <= data.info.years[1]; year += 1) {
      const stops = stopsOf(sceneOf(year));
      for (const zoom of [2, 4, 8]) {
        const points = stops.map((stop) => stopPoint(stop, zoom));
        for (const start of [0, points.length - 1])
          expect(reachedFrom(points, start), String(year)).toBe(points.length);
      }
    }
  });
});

describe('what the keys reach', () => {
  const scene = sceneOf(2001);
  const stops = stopsOf(scene);
  const keys = stops.map(({ pick }) => keyOf(pick));

  it('is everything that is drawn or named, once', () => {
    const drawn = [
      ...scene.ribbons.map(({ id }) => `flow ${id}`),
      ...scene.lines.map(({ id }) => `route ${id}`),
      ...[...scene.ports, ...scene.throughputs].map(({ id }) => `place ${id}`),
      ...scene.signs.map(({ id }) => `area ${id}`),
      ...scene.labels.flatMap((label) => {
        const pick = pickOfLabel(label, scene.ports);
        return pick ? keyOf(pick) : [];
      }),
    ];
    expect(new Set(keys)).toEqual(new Set(drawn));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stands in the order of the table: flows, then ports, then countries', () => {
    const first = (kind: string) => keys.findIndex((key) => key.startsWith(kind));
    expect(first('flow')).toBe(0);
    expect(first('place')).toBeLessThan(first('country'));
    expect(keys.filter((key) => scene.ports.some(({ id }) => key === `place ${id}`))).toEqual(
      scene.ports.map(({ id }) => `place ${id}`),
    );
  });
});

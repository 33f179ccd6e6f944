import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlatPoint } from '../../../src/scene/mercator';
import {
  croppedLine,
  croppedRing,
  inPieces,
  pieceAround,
  widened,
  type Crop,
} from '../../../src/scene/crop';
import { croppedPath, terrainOf } from '../../../src/scene/svg/terrain';
import { gridOf } from '../../../src/scene/svg/grid';
import { stageOf } from '../../../src/scene/stage';

const crop: Crop = { least: [10, 10], most: [20, 20] };

function area(ring: readonly FlatPoint[]): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** Whether a point lies inside a ring, by the even-odd rule. */
function holds(ring: readonly FlatPoint[], [x, y]: FlatPoint): boolean {
  return ring.reduce((inside, [toX, toY], index) => {
    const [fromX, fromY] = ring[(index || ring.length) - 1] ?? [0, 0];
    const crosses =
      fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
    return crosses ? !inside : inside;
  }, false);
}

/**
 * Added to whole coordinates they lie on no edge between whole points, on which rounding would decide who
 * holds them: one, √2 and √3 have no whole multiples that cancel.
 */
const offEdges = [Math.SQRT2 - 1, Math.sqrt(3) - 1] as const;

describe('a ring cut to a rectangle', () => {
  it('is what both have in common', () => {
    const square = pieceAround([
      [0, 0],
      [15, 0],
      [15, 15],
      [0, 15],
    ]);
    expect(Math.abs(area(croppedRing(square, crop)))).toBeCloseTo(25, 9);
    const around = pieceAround([
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 40],
    ]);
    expect(Math.abs(area(croppedRing(around, crop)))).toBeCloseTo(100, 9);
    expect(
      croppedRing(
        pieceAround([
          [30, 30],
          [40, 30],
          [40, 40],
        ]),
        crop,
      ),
    ).toEqual([]);
  });

  it('fills the same points inside, whatever its form', () => {
    const coordinate = fc.integer({ min: 0, max: 30 });
    const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(ring, (points) => {
        const cut = croppedRing(pieceAround(points), crop);
        for (const x of [10, 13, 16, 18].map((whole) => whole + offEdges[0]))
          for (const y of [10, 14, 19].map((whole) => whole + offEdges[1]))
            expect(holds(cut, [x, y])).toBe(holds(points, [x, y]));
        for (const [x, y] of cut) {
          expect(x).toBeGreaterThanOrEqual(10);
          expect(x).toBeLessThanOrEqual(20);
          expect(y).toBeGreaterThanOrEqual(10);
          expect(y).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});

describe('a line cut to a rectangle', () => {
  const line = Array.from({ length: 200 }, (_, index): FlatPoint => [index, 15]);
  const pieces = inPieces(line);

  it('keeps every point inside and few outside', () => {
    const [kept = [], ...others] = croppedLine(pieces, crop, false);
    expect(others).toEqual([]);
    for (let x = 10; x <= 20; x += 1) expect(kept).toContainEqual([x, 15]);
    expect(kept.length).toBeLessThan(60);
    expect(croppedLine(pieces, { least: [0, 0], most: [200, 10] }, false)).toEqual([]);
  });

  it('begins its dashes at the same points, whatever is seen of it', () => {
    const starts = (seen: Crop) => croppedLine(pieces, seen, true).map(([first]) => first?.[0]);
    const all = starts({ least: [0, 0], most: [200, 30] });
    for (const x of starts(crop)) expect(all).toContain(x);
    expect(starts(widened(crop, 3)).length).toBeGreaterThan(starts(crop).length);
  });
});

describe('a path of the base map', () => {
  const stage = stageOf([-180, -60, 180, 60]);
  const grid = gridOf(stage, 2, 4);
  const whole: Crop = { least: [0, 0], most: [512, 512] };

  it('is the same as before where all of it is seen', () => {
    // A world 512 units wide, so that units of the path are units of the flat map.
    const square = terrainOf('base-ocean', 'm100 200 50 0 0 50-50 0z', 512);
    const path = croppedPath(square, whole, grid, false);
    const left = (100 - stage.x) * 16;
    const top = (stage.y + stage.height - (512 - 200)) * 16;
    expect(path).toContain(`M${String(Math.round(left))} ${String(Math.round(top))}`);
    expect(path.endsWith('z')).toBe(true);
    expect(path).toContain('800 0 0 800-800 0');
  });

  it('is empty where none of it is seen', () => {
    const square = terrainOf('base-ocean', 'm100 200 50 0 0 50-50 0z', 512);
    expect(croppedPath(square, { least: [400, 0], most: [410, 9] }, grid, false)).toBe('');
    const line = terrainOf('base-borders', 'm100 200 50 0 0 50', 512);
    expect(croppedPath(line, { least: [400, 0], most: [410, 9] }, grid, true)).toBe('');
  });

  it('closes what is closed and nothing beside it, and no line along the edge of what is seen', () => {
    const loop = 'm100 200 50 0 0 50-50 0z';
    const beside = 'm-60-20 200 0 0 10';
    const border = croppedPath(terrainOf('base-borders', loop + beside, 512), whole, grid, false);
    expect(border).not.toContain('z');
    expect(border.split('M')).toHaveLength(3);
    const half: Crop = { least: [0, 0], most: [125, 512] };
    const cut = terrainOf('base-borders', loop, 512);
    expect(cut.rings).toEqual([]);
    const xs = cut.lines.flat().flatMap(({ points }) => points.map(([x]) => x));
    expect(new Set(xs)).toEqual(new Set([100, 150]));
    expect(croppedPath(cut, half, grid, false)).not.toContain('z');
  });
});

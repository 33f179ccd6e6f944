import { describe, expect, it } from 'vitest';
import { decodeLines, decodePolygons } from '../../src/scene/base/decode';

/** A world of four units: one unit is a quarter of the way around, the equator lies at 2. */
const size = 4;

describe('a path of the overview', () => {
  it('becomes lines in longitude and latitude, each starting where the one before ended', () => {
    expect(decodeLines('m2 2 1 0m0 0-1 0', size)).toEqual([
      [
        [0, 0],
        [90, 0],
      ],
      [
        [90, 0],
        [0, 0],
      ],
    ]);
  });

  it('becomes polygons with their holes, each ring closed and the next starting from its start', () => {
    const polygons = decodePolygons('m0 0 4 0 0 4-4 0zm1 1 0 1 1 0Zm1 1 1 0 0 1Z', size);
    expect(polygons.map((rings) => rings.length)).toEqual([2, 1]);
    const [[outline, hole] = [], [other] = []] = polygons;
    expect(outline?.map(([longitude]) => longitude)).toEqual([-180, 180, 180, -180, -180]);
    expect(hole?.[0]).toEqual(hole?.at(-1));
    expect(other?.[0]).toEqual([0, 0]);
  });

  it('reaches the latitudes at which a square map ends', () => {
    const [[[, north] = [], [, south] = []] = []] = decodeLines('m0 0 0 4', size);
    expect(north).toBeCloseTo(85.0511, 3);
    expect(south).toBeCloseTo(-85.0511, 3);
  });

  it('is empty where the page carries none', () => {
    expect(decodeLines('', 0)).toEqual([]);
    expect(decodePolygons('', 0)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerPhase, markerRate } from '../../src/flows/markers';
import {
  chained,
  greatCirclePath,
  kilometreOf,
  measure,
  positionAt,
  reversed,
  schematicPath,
} from '../../src/flows/path';

const longitude = fc.double({ min: -179, max: 179, noNaN: true });
const latitude = fc.double({ min: -80, max: 80, noNaN: true });
const position = fc.tuple(longitude, latitude);

describe('paths', () => {
  it('measures a degree of longitude on the equator as 111.2 km', () => {
    const path = measure([
      [0, 0],
      [1, 0],
    ]);
    expect(path.length).toBeCloseTo(111.19, 1);
    expect(positionAt(path, path.length / 2)[0]).toBeCloseTo(0.5, 6);
  });

  it('a great circle is shorter than the line of equal latitude, and keeps its ends', () => {
    const path = greatCirclePath([76, 39.5], [7, 50.9]);
    expect(path.positions[0]).toEqual([76, 39.5]);
    expect(path.positions.at(-1)).toEqual([7, 50.9]);
    expect(Math.max(...path.positions.map(([, y]) => y))).toBeGreaterThan(51);
  });

  it('does not jump at the antimeridian', () => {
    const { positions } = greatCirclePath([170, 50], [-150, 40]);
    positions.forEach((here, index) => {
      const before = positions[index - 1];
      if (before) expect(Math.abs(here[0] - before[0])).toBeLessThan(30);
    });
  });

  it('a schematic line passes its waypoints', () => {
    const waypoints = [
      [80, 44],
      [82, 45],
      [85, 44],
      [87.5, 43.8],
    ] as const;
    const path = schematicPath(waypoints);
    for (const waypoint of waypoints) {
      const near = positionAt(path, kilometreOf(path, waypoint));
      expect(Math.hypot(near[0] - waypoint[0], near[1] - waypoint[1])).toBeLessThan(0.12);
    }
  });

  it('chains and turns without losing length', () => {
    const first = measure([
      [0, 0],
      [1, 0],
    ]);
    const second = measure([
      [1, 0],
      [1, 2],
    ]);
    const both = chained([first, second]);
    expect(both.length).toBeCloseTo(first.length + second.length, 9);
    expect(both.positions).toHaveLength(3);
    expect(reversed(both).positions[0]).toEqual([1, 2]);
    expect(reversed(reversed(both)).kilometres).toEqual(both.kilometres);
  });

  it('any two positions: kilometres never fall, and every kilometre has a position', () => {
    fc.assert(
      fc.property(
        position,
        position,
        fc.double({ min: -10, max: 50_000, noNaN: true }),
        (a, b, km) => {
          const path = greatCirclePath(a, b);
          path.kilometres.forEach((kilometre, index) => {
            expect(kilometre).toBeGreaterThanOrEqual(path.kilometres[index - 1] ?? 0);
          });
          const [x, y] = positionAt(path, km);
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('markers', () => {
  it('their rate is the magnitude in the unit of the key', () => {
    expect(markerRate(10_000, { perMarker: 100 })).toBeCloseTo(1, 9);
    expect(markerRate(20_000, { perMarker: 100 })).toBeCloseTo(2, 9);
    expect(markerRate(Number.NaN, { perMarker: 100 })).toBe(0);
    expect(markerRate(100, { perMarker: 0 })).toBe(0);
  });

  it('inside an interval the phase is the integral of the rate', () => {
    const traffic = { rateFrom: 1, rateTo: 3 };
    let integral = 0;
    for (let step = 0; step < 1000; step += 1) integral += (1 + 2 * ((step + 0.5) / 1000)) / 1000;
    expect(markerPhase(traffic, 1, 2, 0)).toBeCloseTo(integral * 2, 6);
    expect(markerPhase(traffic, 0, 0, 5)).toBe(5);
  });

  it('no marker jumps where one interval ends and the next begins', () => {
    const rate = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0, max: 10, noNaN: true }), (one, other, rest) => {
        const rates = { rateFrom: one, rateTo: other };
        // At rest before the interval, and when it begins.
        expect(markerPhase(rates, 0, 2, rest)).toBeCloseTo(one * rest, 9);
        const before = markerPhase(rates, 0.5 - 1e-9, 2, rest);
        expect(markerPhase(rates, 0.5 + 1e-9, 2, rest)).toBeCloseTo(before, 4);
        // With nothing moving in between, more time means more markers.
        expect(markerPhase(rates, 0.5, 2, rest + 1)).toBeGreaterThanOrEqual(
          markerPhase(rates, 0.5, 2, rest),
        );
      }),
    );
  });
});

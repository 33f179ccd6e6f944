import { bezierSpline } from '@turf/bezier-spline';
import { distance } from '@turf/distance';
import { greatCircle } from '@turf/great-circle';
import { lineString } from '@turf/helpers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlePoints, curvePoints, distance as ours } from '../../src/flows/curves';

const longitude = fc.double({ min: -80, max: 90, noNaN: true });
const latitude = fc.double({ min: -75, max: 75, noNaN: true });
const position = fc.tuple(longitude, latitude);

describe('a great circle', () => {
  it('is as long as turf’s', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        expect(ours(from, to)).toBeCloseTo(distance(from, to), 6);
      }),
    );
  });

  it('has the points of turf’s', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        fc.pre(distance(from, to) > 1);
        const { coordinates } = greatCircle(from, to, { npoints: 9 }).geometry;
        circlePoints(from, to, 9).forEach(([x, y], index) => {
          const [otherX, otherY] = coordinates[index] ?? [];
          expect(x).toBeCloseTo(Number(otherX), 5);
          expect(y).toBeCloseTo(Number(otherY), 5);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a curve through waypoints', () => {
  it('is the spline of turf', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 6 }), (waypoints) => {
        const pieces = 2;
        // Which rounds to 1e-5 degrees, and leaves out every other ten points.
        const points = curvePoints(waypoints, pieces);
        const count = (waypoints.length - 1) * pieces;
        const spline = bezierSpline(lineString(waypoints), {
          resolution: count * 10,
          sharpness: 0.72,
        });
        spline.geometry.coordinates.slice(0, count).forEach(([x, y], index) => {
          expect(points[index]?.[0]).toBeCloseTo(Number(x), 4);
          expect(points[index]?.[1]).toBeCloseTo(Number(y), 4);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('passes through each of them', () => {
    const waypoints = [
      [80, 44],
      [82, 45],
      [85, 44],
    ] as const;
    const points = curvePoints(waypoints, 10);
    expect(points).toHaveLength(21);
    for (const waypoint of waypoints) expect(points).toContainEqual(waypoint);
  });
});

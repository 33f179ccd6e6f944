import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sheetView, unrolled } from '../../geo/compiler/basemap/boxes.mjs';
import { turnedFeatures } from '../../geo/compiler/basemap/turn';
import type { Bounds } from '../../src/atlas/atlas';
import { turned, usualLongitude, worldWest } from '../../src/atlas/world';
import { greatCirclePath, straightPath } from '../../src/flows/path';
import {
  cameraOf,
  fitted,
  flatPointAt,
  panned,
  viewAt,
  type Viewport,
} from '../../src/scene/camera';
import { unflatten } from '../../src/scene/mercator';
import { stageOf } from '../../src/scene/stage';

const pacific: Bounds = [140, -40, 250, 40];
const longitudes = fc.double({ min: -180, max: 180, noNaN: true });

describe('the sheet of the world', () => {
  it('is cut at 180°, or opposite a first view that runs across it', () => {
    expect(worldWest([60, 30, 100, 50])).toBe(-180);
    expect(worldWest(pacific)).toBe(15);
    expect(unrolled([140, -40, -110, 40])).toEqual(pacific);
  });

  it('has every longitude once, and gives it back as everybody counts it', () => {
    fc.assert(
      fc.property(longitudes, fc.double({ min: -180, max: 179, noNaN: true }), (at, edge) => {
        const there = turned(at, edge);
        expect(there).toBeGreaterThanOrEqual(edge);
        expect(there).toBeLessThanOrEqual(edge + 360);
        // -180 and 180 are one meridian.
        const away = Math.abs(usualLongitude(there) - at) % 360;
        expect(Math.min(away, 360 - away)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is what the camera moves on: a link says the usual longitude, and comes back to the same place', () => {
    const viewport: Viewport = {
      stage: stageOf(pacific),
      size: { width: 800, height: 500 },
      padding: { left: 0, top: 0, right: 0, bottom: 0 },
    };
    const home = fitted(pacific, viewport);
    expect(unflatten(flatPointAt({ x: 400, y: 250 }, home, viewport))[0]).toBeCloseTo(195, 6);
    const camera = cameraOf(home, viewport);
    expect(camera.longitude).toBeCloseTo(-165, 6);
    expect(viewAt(camera, viewport).x).toBeCloseTo(home.x, 3);
    const west = panned(home, { x: 100_000, y: 0 }, viewport);
    const [edge] = unflatten(flatPointAt({ x: 0, y: 250 }, west, viewport));
    expect(edge).toBeCloseTo(15, 6);
  });
});

describe('a first view', () => {
  const view = { wide: [-90, -20, -65, 0], narrow: [-85, -18, -70, -2] } as const;
  const across = [
    [
      [-77, -12],
      [-150, 0],
      [150, 10],
      [121, 31],
    ],
  ];

  it('stays where it is, unless a line of its package runs across 180°', () => {
    expect(
      sheetView(view, [
        [
          [-77, -12],
          [4, 52],
        ],
      ]),
    ).toEqual(view);
    const { wide, narrow } = sheetView(view, across);
    expect(wide).toEqual([270, -20, 295, 0]);
    expect(narrow).toEqual([275, -18, 290, -2]);
    const edge = worldWest(wide);
    // Both ends of the line lie on the sheet, and the shorter way between them.
    const path = straightPath(across.flat().map(([x = 0, y = 0]) => [turned(x, edge), y]));
    expect(path.positions.map(([x]) => x)).toEqual([283, 210, 150, 121]);
  });

  it('keeps both of its boxes on one side of the cut', () => {
    const { narrow } = sheetView({ wide: [140, -40, -110, 40], narrow: [-170, -30, -130, 30] }, []);
    expect(narrow).toEqual([190, -30, 230, 30]);
  });
});

describe('lines', () => {
  it('never run the long way round', () => {
    const lane = straightPath([
      [150, 0],
      [178, 5],
      [-175, 8],
      [-120, 30],
    ]);
    expect(lane.positions.map(([x]) => x)).toEqual([150, 178, 185, 240]);
    expect(greatCirclePath([190, 0], [240, 30]).positions.at(-1)?.[0]).toBeCloseTo(240, 6);
  });
});

describe('a base map', () => {
  const square = (west: number, east: number) => [
    [west, 0],
    [east, 0],
    [east, 10],
    [west, 10],
    [west, 0],
  ];
  const land = (ring: number[][]): Feature => ({
    ...{ type: 'Feature', properties: {} },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const area = (rings: readonly (readonly number[])[]) =>
    Math.abs(
      rings.reduce((sum, [x = 0, y = 0], index) => {
        const [x2 = 0, y2 = 0] = rings[index + 1] ?? rings[0] ?? [];
        return sum + x * y2 - x2 * y;
      }, 0) / 2,
    );

  it('stays as it is where nothing runs across 180°', () => {
    const features = [land(square(-170, -150))];
    expect(turnedFeatures(features, [60, 30, 100, 50])).toBe(features);
  });

  it.each([
    ['west of the cut', -170, -150, [[190, 210]]],
    ['east of it', 100, 120, [[100, 120]]],
    [
      'astride',
      5,
      25,
      [
        [365, 375],
        [15, 25],
      ],
    ],
  ])('has land %s where the sheet has it, whole', (_, west, east, expected) => {
    const [feature] = turnedFeatures([land(square(west, east))], pacific);
    if (feature?.geometry.type !== 'MultiPolygon') throw new Error('no land');
    const rings = feature.geometry.coordinates.map(([ring = []]) => ring);
    const extents = rings.map((ring) => [
      Math.min(...ring.map(([x = 0]) => x)),
      Math.max(...ring.map(([x = 0]) => x)),
    ]);
    expect(extents).toEqual(expected);
    expect(rings.reduce((sum, ring) => sum + area(ring), 0)).toBeCloseTo((east - west) * 10, 6);
  });

  it('has lines in pieces that end at the cut', () => {
    const coordinates = [
      [5, 0],
      [25, 10],
    ];
    const line: Feature = {
      ...{ type: 'Feature', properties: {} },
      geometry: { type: 'LineString', coordinates },
    };
    const [feature] = turnedFeatures([line], pacific);
    expect(feature?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [365, 0],
          [375, 5],
        ],
        [
          [15, 5],
          [25, 10],
        ],
      ],
    });
  });
});

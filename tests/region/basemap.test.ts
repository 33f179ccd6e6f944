import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

type Position = readonly number[];
type Ring = readonly Position[];

const position = v.pipe(v.array(v.number()), v.length(2));
const line = v.pipe(v.array(position), v.minLength(2));
const ring = v.pipe(v.array(position), v.minLength(4));
const geometry = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);
const collection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.optional(v.string()),
      properties: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
      geometry,
    }),
  ),
});
type Feature = v.InferOutput<typeof collection>['features'][number];

const vectors = [
  'boundaries.json',
  'countries.json',
  'lakes.json',
  'ocean.json',
  'physical-curves.json',
  'physical.json',
  'provinces.json',
  'region.json',
  'rivers.json',
];

function pathOf(name: string): string {
  return join(import.meta.dirname, '../../geo/basemap', name);
}

const remembered = new Map<string, readonly Feature[]>();

function featuresOf(name: string): readonly Feature[] {
  const known = remembered.get(name);
  if (known) return known;
  const { features } = v.parse(collection, JSON.parse(readFileSync(pathOf(name), 'utf8')));
  remembered.set(name, features);
  return features;
}

function polygonsOf({ geometry: shape }: Feature): readonly (readonly Ring[])[] {
  if (shape.type === 'Polygon') return [shape.coordinates];
  return shape.type === 'MultiPolygon' ? shape.coordinates : [];
}

function linesOf(feature: Feature): readonly Ring[] {
  const { geometry: shape } = feature;
  if (shape.type === 'LineString') return [shape.coordinates];
  return shape.type === 'MultiLineString' ? shape.coordinates : polygonsOf(feature).flat();
}

function ringContains(outline: Ring, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  outline.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = outline[(index + 1) % outline.length] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function isCovered(features: readonly Feature[], point: Position): boolean {
  return features
    .flatMap((feature) => polygonsOf(feature))
    .some((rings) => rings.filter((outline) => ringContains(outline, point)).length % 2 === 1);
}

function countryAt(point: Position): string | undefined {
  return featuresOf('countries.json').find((country) => isCovered([country], point))?.id;
}

describe('this region’s base map: every vector file', () => {
  it.each(vectors)('%s parses, and no line runs across 180°', (name) => {
    const features = featuresOf(name);
    expect(features.length).toBeGreaterThan(0);
    // The ocean's outer frame is the only thing that spans the world.
    const isFrame = ([x = 0, y = 0]: Position): boolean =>
      Math.abs(x) === 180 && Math.abs(y) === 85;
    const isWide = (start: Position, end: Position): boolean =>
      Math.abs((end[0] ?? 0) - (start[0] ?? 0)) >= 180 && !(isFrame(start) && isFrame(end));
    const isOutside = ([x = 999, y = 999]: Position): boolean =>
      Math.abs(x) > 180 || Math.abs(y) > 85;
    const faults = features
      .flatMap((feature) => linesOf(feature))
      .flatMap((points) =>
        points.filter(
          (point, index) => isOutside(point) || isWide(points[index - 1] ?? point, point),
        ),
      );
    expect(faults).toEqual([]);
  });

  it('has at most three decimals', () => {
    for (const name of vectors) expect(readFileSync(pathOf(name), 'utf8')).not.toMatch(/\d\.\d{4}/);
  });

  it('keeps to its size', () => {
    const sizes = vectors.map((name) => brotliCompressSync(readFileSync(pathOf(name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
    expect(statSync(pathOf('relief.webp')).size).toBeLessThanOrEqual(40_000);
  });
});

describe('this region’s base map: countries', () => {
  it('carry their ISO number, or none where they have none', () => {
    const numbers = featuresOf('countries.json').flatMap(({ id, properties }) => {
      expect(properties.id).toBe(id);
      return id === undefined ? [] : [id];
    });
    numbers.forEach((id) => {
      expect(id).toMatch(/^\d{3}$/);
    });
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(230);
  });

  it.each([
    ['156', [87.6, 43.8]],
    ['398', [77, 43.3]],
    ['643', [37.6, 55.7]],
    ['643', [-175, 66.5]],
    ['417', [74.6, 42.8]],
    ['762', [68.8, 38.6]],
    ['860', [69.3, 41.3]],
    ['795', [58.4, 38]],
    ['586', [73.1, 33.7]],
    ['496', [106.9, 47.9]],
    ['276', [10, 51]],
  ])('%s lies where it should', (id, point) => {
    expect(countryAt(point)).toBe(id);
  });

  it.each([
    ['North Sea', 3, 51, 10, 54.5, 150],
    ['Channel', -3, 50, 2, 52, 60],
    ['Bosporus', 27, 40, 31, 42, 50],
    ['middle Danube', 16, 45.5, 23, 49, 150],
  ])(
    'are drawn in detail where documented lines lead: by the %s',
    (_, west, south, east, north, least) => {
      const inside = featuresOf('countries.json')
        .flatMap((country) => linesOf(country).flat())
        .filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
      expect(inside.length).toBeGreaterThanOrEqual(least);
    },
  );

  it('leave the Caspian and the Black Sea to the ocean', () => {
    for (const sea of [
      [51, 42],
      [34, 43],
    ]) {
      expect(countryAt(sea)).toBeUndefined();
      expect(isCovered(featuresOf('ocean.json'), sea)).toBe(true);
    }
    expect(isCovered(featuresOf('ocean.json'), [87.6, 43.8])).toBe(false);
  });
});

describe('this region’s base map: boundaries', () => {
  const boundaries = featuresOf('boundaries.json');
  const disputed = boundaries.filter(({ properties }) => properties.class === 'disputed');

  it('have exactly the four classes', () => {
    const classes = new Set(boundaries.map(({ properties }) => properties.class));
    expect([...classes].sort()).toEqual([
      'disputed',
      'indefinite',
      'international',
      'line of control',
    ]);
  });

  it.each([
    ['west of Aksai Chin', 77.8, 33.3, 79.1, 35.6],
    ['east of Aksai Chin', 79.5, 34.3, 80.5, 36],
    ['of Arunachal Pradesh', 92, 27.5, 97, 29.5],
    ['of Crimea', 33, 45.7, 35.5, 46.4],
    ['of Abkhazia', 41.5, 42.3, 42.2, 43.3],
  ])('are disputed %s', (_, west, south, east, north) => {
    const inside = disputed
      .flatMap((feature) => linesOf(feature))
      .flat()
      .filter(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
    expect(inside.length).toBeGreaterThan(1);
  });

  it('run along the country polygons', () => {
    const corners = new Set(
      featuresOf('countries.json')
        .flatMap((country) => polygonsOf(country).flat(2))
        .map(String),
    );
    const drawn = boundaries.filter(({ properties }) => properties.claim !== true);
    const points = drawn.flatMap((feature) => linesOf(feature)).flat();
    const off = points.filter((point) => !corners.has(String(point)));
    expect(off.length / points.length).toBeLessThan(0.01);
  });
});

describe('this region’s base map: the region', () => {
  const region = featuresOf('region.json');

  it('contains its capital and its western end', () => {
    expect(isCovered(region, [87.6, 43.8])).toBe(true);
    expect(isCovered(region, [76, 39.5])).toBe(true);
  });

  it('leaves out what is disputed', () => {
    expect(isCovered(region, [79, 35])).toBe(false);
    expect(isCovered(region, [76.5, 36])).toBe(false);
  });

  it('has no province line inside a disputed area', () => {
    const points = featuresOf('provinces.json')
      .flatMap((feature) => linesOf(feature))
      .flat();
    const inside = points.filter(([x = 0, y = 0]) => x > 78 && x < 79.5 && y > 34 && y < 35.5);
    expect(inside).toEqual([]);
  });
});

describe('this region’s base map: lakes', () => {
  const lakes = featuresOf('lakes.json');

  it('include the great ones and not Lop Nur, which is dry', () => {
    expect(isCovered(lakes, [74, 46])).toBe(true);
    expect(isCovered(lakes, [77.3, 42.45])).toBe(true);
    expect(isCovered(lakes, [90.3, 40.5])).toBe(false);
  });

  it('mark the Aral Sea as outdated', () => {
    const outdated = lakes.filter(({ properties }) => properties.outdated === true);
    expect(outdated).toHaveLength(1);
    expect(isCovered(outdated, [59.5, 45.1])).toBe(true);
  });
});

describe('this region’s base map: physical names', () => {
  it('have an id, a name and a kind', () => {
    for (const { properties } of featuresOf('physical.json')) {
      for (const field of ['id', 'name', 'kind']) {
        expect(properties[field], String(properties.id)).toMatch(/\S/);
      }
      expect(properties.rank).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('this region’s base map: the relief', () => {
  it('has four corners, clockwise from the north-west', () => {
    const corners = v.object({ coordinates: v.pipe(v.array(position), v.length(4)) });
    const { coordinates } = v.parse(
      corners,
      JSON.parse(readFileSync(pathOf('relief.json'), 'utf8')),
    );
    const [[west, north] = [], [east] = [], [, south] = []] = coordinates;
    expect(coordinates).toEqual([
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ]);
    expect(Number(west)).toBeLessThan(Number(east));
    expect(Number(south)).toBeLessThan(Number(north));
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { overviewMarkup, readOverview } from '../../geo/basemap/overviewMarkup';
import { createAtlas } from '../../src/atlas';
import { decodeLines, decodePolygons } from '../../src/scene/base/decode';
import { partnersOf } from '../../src/scene/marks';

type Position = readonly number[];
type Line = readonly Position[];

const folder = join(import.meta.dirname, '../../geo/basemap');
const { size, paths } = readOverview();
const pathOf = (id: string) => paths[id] ?? '';

const features = v.object({
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.object({ type: v.string(), coordinates: v.array(v.any()) }),
    }),
  ),
});
const position = v.array(v.number());
const lines = v.array(v.array(position));

type Properties = Readonly<Record<string, unknown>>;

/** Lines and rings of a fine file. */
function fineLines(name: string, isWanted: (properties: Properties) => boolean = () => true) {
  const file: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return v
    .parse(features, file)
    .features.filter(({ properties }) => isWanted(properties))
    .flatMap(({ geometry: { type, coordinates } }) =>
      v.parse(lines, type === 'MultiPolygon' ? coordinates.flat() : coordinates),
    );
}

/** Pixels of the first view (zoom 3.7), the world 512 pixels wide at zoom 0. */
const worldWidth = 512 * 2 ** 3.7;

function pixel([longitude = 0, latitude = 0]: Position): Pixel {
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [worldWidth * (longitude / 360 + 0.5), worldWidth * (0.5 - northing / (2 * Math.PI))];
}

type Pixel = readonly [x: number, y: number];

function distance([x, y]: Pixel, [x1, y1]: Pixel, [x2, y2]: Pixel): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length > 0 ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

const isInFirstView = ([x = 0, y = 0]: Position) => x > 60 && x < 105 && y > 30 && y < 55;

/** How far the points of lines in the first view lie from other lines at most, in pixels. */
function deviation(fine: readonly Line[], coarse: readonly Line[]): number {
  const segments = coarse
    .map((line) => line.map(pixel))
    .flatMap((line) => line.slice(1).map((end, index) => [line[index] ?? end, end] as const));
  const distances = fine
    .flat()
    .filter(isInFirstView)
    .map(pixel)
    .map((point) => Math.min(...segments.map(([start, end]) => distance(point, start, end))));
  expect(distances.length).toBeGreaterThan(20);
  return Math.max(...distances);
}

const outlines = (id: string) => decodePolygons(pathOf(id), size).flat();

function contains(id: string, [x, y]: readonly [number, number]): boolean {
  const crossings = outlines(id).flatMap((ring) =>
    ring.slice(1).filter(([x2, y2], index) => {
      const [x1, y1] = ring[index] ?? [0, 0];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }),
  );
  return crossings.length % 2 === 1;
}

describe('the overview of the base map', () => {
  it('is what the script makes of the fine files, byte for byte', () => {
    const output = mkdtempSync(join(tmpdir(), 'overview-'));
    const file = join(output, 'overview.json');
    execFileSync(process.execPath, [join(folder, 'overview.mjs'), file]);
    expect(readFileSync(file).equals(readFileSync(join(folder, 'overview.json')))).toBe(true);
    rmSync(output, { recursive: true });
  }, 60_000);

  it('travels in 18 kB', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const weights = [readFileSync(join(folder, 'overview.json')), Buffer.from(overviewMarkup())];
    for (const text of weights)
      expect(brotliCompressSync(text, { params }).length).toBeLessThanOrEqual(18_000);
  });

  it('has every part, and a shape for every country that gets a shade in some year', () => {
    const atlas = createAtlas(data);
    const [first, last] = data.info.years;
    const numbers = new Set<string>();
    for (let year = first; year <= last; year += 1)
      for (const { isoNumeric, shade } of partnersOf(atlas, { year, moving: false }, new Set()))
        if (shade > 0) numbers.add(isoNumeric);
    expect(numbers.size).toBeGreaterThan(5);
    expect(Object.keys(paths).sort()).toEqual(
      [
        ...['region', 'ocean', 'lakes', 'former-lakes', 'rivers-1', 'provinces', 'borders'],
        ...['uncertain-borders', ...[...numbers].map((number) => `country-${number}`)],
      ]
        .map((part) => `base-${part}`)
        .sort(),
    );
    for (const path of Object.values(paths)) expect(path).toMatch(/^m/);
  });

  it('closes every area and stays on the grid', () => {
    const isArea = (id: string) => /region|ocean|lakes|country/.test(id);
    for (const [id, path] of Object.entries(paths)) {
      if (isArea(id)) expect(path, id).toMatch(/^(m[^mzZ]+z)*m[^mzZ]+Z(m[^mzZ]+[zZ])*$/);
      const positions = decodeLines(path, size).flat();
      for (const [longitude, latitude] of positions) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(85.06);
      }
    }
  });

  it.each([
    ['base-borders', fineLines('boundaries', (p) => p['class'] === 'international')],
    ['base-uncertain-borders', fineLines('boundaries', (p) => p['class'] !== 'international')],
    ['base-provinces', fineLines('provinces')],
    ['base-rivers-1', fineLines('rivers', ({ rank }) => Number(rank) <= 3)],
    ['base-region', fineLines('region')],
    ['base-country-398', fineLines('countries', ({ id }) => id === '398')],
    ['base-country-417', fineLines('countries', ({ id }) => id === '417')],
  ])('%s is true to about a pixel in the first view', (id, fine) => {
    expect(deviation(fine, decodeLines(pathOf(id), size))).toBeLessThan(1.1);
  });

  it('draws what two neighbours share with the same points', () => {
    const corners = (id: string) => new Set(decodeLines(pathOf(id), size).flat().map(String));
    const drawn = new Set([...corners('base-borders'), ...corners('base-uncertain-borders')]);
    const [one, other] = [corners('base-country-417'), corners('base-country-398')];
    const shared = [...one].filter((corner) => other.has(corner));
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.filter((corner) => !drawn.has(corner))).toEqual([]);
  });

  it.each([
    ['Balkhash', 'base-lakes', [74, 46]],
    ['Issyk-Kul', 'base-lakes', [77.3, 42.45]],
    ['Zaysan', 'base-lakes', [83.8, 48.05]],
    ['Alakol', 'base-lakes', [81.7, 46.15]],
    ['Baikal', 'base-lakes', [107.5, 53]],
    ['the Caspian', 'base-ocean', [51, 42]],
    ['the Black Sea', 'base-ocean', [34, 43]],
    ['the Aral Sea', 'base-former-lakes', [59.5, 45.1]],
    ['the capital', 'base-region', [87.6, 43.8]],
    ['Chukotka beyond 180°', 'base-country-643', [-175, 66.5]],
  ] as const)('keeps %s', (_, id, place) => {
    expect(contains(id, place)).toBe(true);
  });

  it.each([
    ['the region', 'Aksai Chin', 'base-region', [79, 35]],
    ['the region', 'the Shaksgam valley', 'base-region', [76.5, 36]],
    ['the ocean', 'the capital', 'base-ocean', [87.6, 43.8]],
    ['the lakes', 'Lop Nur', 'base-lakes', [90.3, 40.5]],
  ] as const)('keeps %s off %s', (_, __, id, place) => {
    expect(contains(id, place)).toBe(false);
  });

  it.each([
    ['west of Aksai Chin', 77.8, 33.3, 79.1, 35.6],
    ['east of Aksai Chin', 79.5, 34.3, 80.5, 36],
    ['of Arunachal Pradesh', 92, 27.5, 97, 29.5],
    ['of Crimea', 33, 45.7, 35.5, 46.4],
    ['of Abkhazia', 41.5, 42.3, 42.2, 43.3],
    ['of Kashmir', 74, 33, 77, 35.2],
  ])('keeps the uncertain border %s', (_, west, south, east, north) => {
    const inside = decodeLines(pathOf('base-uncertain-borders'), size)
      .flat()
      .filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
    expect(inside.length).toBeGreaterThan(1);
  });

  it('stands in markup that shows nothing and needs no style', () => {
    const markup = overviewMarkup();
    expect(markup).toMatch(
      /^<svg class="base-paths" data-size="16384" [^>]*aria-hidden="true"><defs>/,
    );
    expect(
      markup.match(/<path id="base-[a-z0-9-]+" fill-rule="evenodd" d="[-mzZ\d ]+"\/>/g),
    ).toHaveLength(Object.keys(paths).length);
    expect(markup).not.toContain('style');
  });
});

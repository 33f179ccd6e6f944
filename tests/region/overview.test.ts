import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { overviewMarkup } from '../../geo/compiler/basemap/overview/markup';
import { data } from './regionPackage';
import { overviewIn } from '../geo/overviewPaths';

const folder = join(import.meta.dirname, '../../geo/basemap');
const { linesOf, fineLines, deviation, contains } = overviewIn(folder, data.info.bounds.wide);

describe('this region’s overview of the base map', () => {
  it('travels in 18 kB', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const text = Buffer.from(overviewMarkup());
    expect(brotliCompressSync(text, { params }).length).toBeLessThanOrEqual(18_000);
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
    const { count, most } = deviation(id, fine, [62, 33, 99, 52]);
    expect(count).toBeGreaterThan(20);
    // The grid of the overview alone moves a point by up to half a pixel.
    expect(most).toBeLessThan(1.2);
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
    const inside = linesOf('base-uncertain-borders')
      .flat()
      .filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
    expect(inside.length).toBeGreaterThan(1);
  });
});

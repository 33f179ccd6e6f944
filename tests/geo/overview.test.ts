import { join } from 'node:path';
import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { overviewMarkup } from '../../geo/compiler/basemap/overview/markup';
import { createAtlas } from '../../src/atlas';
import { worldWest } from '../../src/atlas/world';
import { partnersOf } from '../../src/scene/layers/partners/marks';
import { overviewIn } from './overviewPaths';
import { packageDirectory } from './packageFiles';

const folder = join(packageDirectory, 'basemap');
const { paths, linesOf, fineLines, deviation, contains } = overviewIn(
  folder,
  data.info.bounds.wide,
);
const { wide } = data.info.bounds;

describe('the overview of a base map', () => {
  it('has every part, and a shape for every country that gets a shade in some year', () => {
    const atlas = createAtlas(data);
    const [first, last] = data.info.years;
    const numbers = new Set<string>();
    const at = (year: number) => ({
      atlas,
      stop: { year, moving: false },
      selected: new Set<string>(),
    });
    for (let year = first; year <= last; year += 1)
      for (const { isoNumeric, shade } of partnersOf(at(year)))
        if (shade > 0) numbers.add(isoNumeric);
    expect([...numbers].sort()).toEqual(['902', '903', '904', '905']);
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
      for (const [longitude, latitude] of linesOf(id).flat()) {
        // A line of the package runs across 180°: the sheet is cut opposite its first view.
        expect(Math.abs(longitude - 180 - worldWest(wide))).toBeLessThanOrEqual(180.02);
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
    ['base-country-902', fineLines('countries', ({ id }) => id === '902')],
  ])('%s is true to about a pixel in the first view', (id, fine) => {
    const { count, most } = deviation(id, fine, wide);
    expect(count).toBeGreaterThan(2);
    expect(most).toBeLessThan(1.1);
  });

  it('leaves rivers of lower rank to the fine files', () => {
    const small = fineLines('rivers', ({ rank }) => Number(rank) > 3);
    expect(deviation('base-rivers-1', small, wide).most).toBeGreaterThan(10);
  });

  it('draws what two neighbours share with the same points', () => {
    const corners = (id: string) => new Set(linesOf(id).flat().map(String));
    const drawn = new Set([...corners('base-borders'), ...corners('base-uncertain-borders')]);
    const [one, other] = [corners('base-country-902'), corners('base-country-903')];
    const shared = [...one].filter((corner) => other.has(corner));
    expect(shared.length).toBeGreaterThan(1);
    expect(shared.filter((corner) => !drawn.has(corner))).toEqual([]);
  });

  it.each([
    ['a lake', 'base-lakes', [-67.5, -39.8]],
    ['a lake that is dry', 'base-former-lakes', [-77, -41.7]],
    ['the open sea', 'base-ocean', [-40, -30]],
    ['an island in the other hemisphere', 'base-country-905', [174, -42]],
  ] as const)('keeps %s', (_, id, place) => {
    expect(contains(id, place)).toBe(true);
    expect(contains('base-region', place)).toBe(id === 'base-lakes');
  });

  it('stands in markup that shows nothing and needs no style', () => {
    const markup = overviewMarkup(packageDirectory);
    expect(markup).toMatch(
      /^<svg class="base-paths" data-size="16384" [^>]*aria-hidden="true"><defs>/,
    );
    expect(
      markup.match(/<path id="base-[a-z0-9-]+" fill-rule="evenodd" d="[-mzZ\d ]+"\/>/g),
    ).toHaveLength(Object.keys(paths).length);
    expect(markup).not.toContain('style');
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { overviewOf } from '../../geo/compiler/basemap/overview/markup';
import { boundaries } from '../../src/scene/map/base/boundaries';
import { refinement } from '../../src/scene/map/base/detail';
import { paper } from '../../src/scene/map/base/paper';
import { partners } from '../../src/scene/map/base/partners';
import { water } from '../../src/scene/map/base/water';
import { emptyScene } from '../../src/scene/emptyScene';
import { order } from '../../src/scene/map/order';
import { initialStyle } from '../../src/scene/map/style';
import { palettes } from '../../src/theme';

const layers = [paper, partners, water, boundaries];
const names = ['boundaries', 'countries', 'lakes', 'ocean', 'provinces', 'region', 'rivers'];

function sources() {
  const look = { scene: emptyScene, theme: 'light', palette: palettes.light } as const;
  const style = initialStyle(layers, order, look);
  if (typeof style === 'string') throw new Error('A style of our own is no address');
  return Object.entries(style.sources).map(([name, source]) => {
    if (source.type !== 'geojson') throw new Error(`${name} is no GeoJSON`);
    return [name, source.data] as const;
  });
}

/** A page that carries the overview: as much of a document as its reader asks for. */
function carryOverview(): void {
  const { size, paths } = overviewOf();
  const element = (id: string, text: string | undefined) =>
    text === undefined ? null : { id, getAttribute: () => text };
  vi.stubGlobal('document', {
    getElementById: (id: string) => element(id, paths[id]),
    querySelector: () => element('', String(size)),
    querySelectorAll: () =>
      Object.keys(paths)
        .filter((id) => id.startsWith('base-country-'))
        .map((id) => ({ id })),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the base map', () => {
  it('is drawn from what the page carries, without a file', () => {
    carryOverview();
    const drawn = sources();
    expect(drawn.map(([name]) => name).sort()).toEqual(names);
    for (const [name, data] of drawn) {
      if (typeof data !== 'object' || data.type !== 'FeatureCollection') throw new Error(name);
      expect(data.features.length, name).toBeGreaterThan(0);
    }
    const countries = drawn.find(([name]) => name === 'countries')?.[1];
    const shaded = Object.keys(overviewOf().paths).filter((id) => id.includes('country'));
    expect(shaded.length).toBeGreaterThan(0);
    for (const id of shaded) {
      const number = id.replace('base-country-', '');
      expect(JSON.stringify(countries)).toContain(`"properties":{"id":"${number}"}`);
    }
  });

  it('is drawn from its files where the page carries nothing', () => {
    for (const [name, data] of sources()) expect(data, name).toMatch(/\.json$/);
  });

  it('is refined once, and only when the reader looks closer than the overview bears', () => {
    carryOverview();
    const used: string[] = [];
    const isRefined = refinement(layers, (source, url) => {
      expect(url).toMatch(/\.json$/);
      used.push(source);
    });
    expect(isRefined(4.2)).toBe(false);
    expect(used).toEqual([]);
    expect(isRefined(4.4)).toBe(true);
    expect(used.sort()).toEqual(names);
    expect(isRefined(6)).toBe(true);
    expect(used).toHaveLength(names.length);
  });
});

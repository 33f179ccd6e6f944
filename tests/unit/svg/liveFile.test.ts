import data from 'virtual:atlas';
import { describe, expect, it, vi } from 'vitest';
import overview from '../../package/basemap/overview.json';
import { createAtlas } from '../../../src/atlas';
import { buildScene } from '../../../src/scene/buildScene';
import { createPaths } from '../../../src/scene/paths';
import { pictureSvg, type PictureFileOptions } from '../../../src/scene/svg/pictureFile';
import { textOf } from '../../../src/text/text';
import { palettes } from '../../../src/theme';

// The tests leave style sheets empty; these are part of the file.
const sheetOf = vi.hoisted(() => async (name: string) => {
  const { readFile } = await import('node:fs/promises');
  const folder = `${import.meta.dirname}/../../../src/scene/svg`;
  return { default: await readFile(`${folder}/${name}`, 'utf8') };
});
vi.mock('../../../src/scene/svg/picture.css?raw', () => sheetOf('picture.css'));
vi.mock('../../../src/scene/svg/pictureMarks.css?raw', () => sheetOf('pictureMarks.css'));

const known = new Map(Object.entries<string>(overview.paths));
const base = { path: (id: string) => known.get(id) ?? '', size: () => overview.size };
const atlas = createAtlas(data);
const paths = createPaths(atlas);
const sceneOf = (year: number) =>
  buildScene(atlas, paths, textOf('en'), {
    stop: { year, moving: false },
    hidden: new Set(),
    selected: new Set(),
  });

const options: PictureFileOptions = {
  camera: undefined,
  bounds: atlas.data.info.bounds.wide,
  width: 1200,
  height: 640,
  theme: 'light',
  title: 'The gateways <of> "Morvane" & more',
  subtitle: 'Freight by rail, road and air',
  lines: ['2001', 'A sentence that is long enough to need more than one line of text. '.repeat(6)],
  credit: 'Made with Natural Earth.',
};
const scene = sceneOf(2001);
const picture = (changes: Partial<PictureFileOptions> = {}) =>
  pictureSvg(scene, { ...options, ...changes }, base);
const whole = picture();

/** The names of all elements, when every tag is closed where it should be and every entity is known. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const tag = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gy;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    if (next < 0) break;
    tag.lastIndex = next;
    const match = tag.exec(xml);
    if (!match) throw new Error(`no tag at ${xml.slice(next, next + 80)}`);
    const [, closes, name = '', attributes = '', empty] = match;
    expect(attributes).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    const keys = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    if (closes) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!empty) open.push(name);
    }
    at = tag.lastIndex;
  }
  expect(open).toEqual([]);
  return names;
}

describe('the picture as a file', () => {
  it('is well-formed and needs nothing from outside', () => {
    const xml = whole;
    const names = elementsOf(xml);
    expect(names[0]).toBe('svg');
    expect(names.filter((name) => name === 'path').length).toBeGreaterThan(20);
    const ids = new Set([...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of xml.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    for (const [, id] of xml.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    expect(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/.test(xml)).toBe(false);
  });

  it('has its colours written out, for programs that know no custom properties', () => {
    for (const theme of ['light', 'dark'] as const) {
      const xml = theme === 'light' ? whole : picture({ theme });
      expect(/var\(|:is\(|@media|--[a-z]/.exec(xml)?.[0]).toBeUndefined();
      expect(xml.includes(`fill="${palettes[theme].plate}"`)).toBe(true);
      expect(xml.includes(`color:${palettes[theme].rail}`)).toBe(true);
      expect(xml.includes('NaN')).toBe(false);
      const other = theme === 'light' ? 'dark' : 'light';
      expect(xml.includes(palettes[other].rail)).toBe(false);
    }
  });

  it('says below the map what it shows, in lines that fit', () => {
    const xml = whole;
    expect(xml.includes('The gateways &lt;of&gt; &quot;Morvane&quot; &amp; more</text>')).toBe(
      true,
    );
    const lines = [...xml.matchAll(/<text class="line"[^>]* y="([\d.]+)"[^>]*>([^<]*)</g)];
    expect(lines.length).toBeGreaterThan(3);
    const heights = lines.map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThan(options.height);
    const [, height = ''] = /viewBox="0 0 1200 (\d+)"/.exec(xml) ?? [];
    expect(Math.max(...heights)).toBeLessThan(Number(height));
    for (const [, , text = ''] of lines) expect(text.length).toBeLessThan(200);
  });

  it('shows the place the reader has moved to, and only what is near it', () => {
    const near = picture({ camera: { longitude: -70, latitude: -38, zoom: 6 } });
    elementsOf(near);
    expect(near === whole).toBe(false);
    const groundIn = (xml: string) =>
      [...xml.matchAll(/class="ground"(.*?)<\/svg>/gs)].map(([, part]) => part).join('');
    const [ground, all] = [groundIn(near), groundIn(whole)];
    expect(ground.length).toBeGreaterThan(100);
    expect(ground.length).toBeLessThan(all.length / 3);
  });
});

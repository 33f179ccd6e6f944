import data from 'virtual:atlas';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { drawOverview } from '../../../geo/compiler/basemap/overview/draw';
import { createAtlas } from '../../../src/atlas';
import { buildScene } from '../../../src/scene/buildScene';
import { createPaths } from '../../../src/scene/paths';
import { pictureWords } from '../../../src/models/pictureWords';
import { textWidth } from '../../../src/scene/labels/textWidth';
import { node } from '../../../src/scene/node';
import {
  pictureSvg,
  type Letters,
  type PictureFileOptions,
} from '../../../src/scene/svg/pictureFile';
import { terrainOf } from '../../../src/scene/svg/terrain';
import { packageDirectory } from '../../geo/packageFiles';
import { escapeMarkup } from '../../../src/text/escape';
import { loadPanelText } from '../../../src/text/panelText';
import { palettes } from '../../../src/theme';

// The tests leave style sheets empty; these are part of the file. What other files of tests share is read
// anew, before and after.
const sheetOf = vi.hoisted(() => {
  vi.resetModules();
  return async (name: string) => {
    const { readFile } = await import('node:fs/promises');
    const folder = `${import.meta.dirname}/../../../src/scene/svg`;
    return { default: await readFile(`${folder}/${name}`, 'utf8') };
  };
});
afterAll(() => {
  vi.doUnmock('../../../src/scene/svg/picture.css?raw');
  vi.doUnmock('../../../src/scene/svg/pictureMarks.css?raw');
  vi.resetModules();
});
vi.mock('../../../src/scene/svg/picture.css?raw', () => sheetOf('picture.css'));
vi.mock('../../../src/scene/svg/pictureMarks.css?raw', () => sheetOf('pictureMarks.css'));

const overview = drawOverview(packageDirectory);
const known = new Map(Object.entries(overview.paths));
const outline = (id: string) => known.get(id) ?? '';
const atlas = createAtlas(data);
const paths = createPaths(atlas);
const text = await loadPanelText('en');
const sceneOf = (year: number) =>
  buildScene(atlas, paths, text, {
    stop: { year, moving: false },
    hidden: new Set(),
    selected: new Set(),
  });
const wordsOf = (year: number) =>
  pictureWords({
    ...{ atlas, text, data: 'Data: <of> "Morvane" & more' },
    view: { t: year, hidden: new Set() },
    chosen: [],
    leading: atlas.data.record.find(({ role }) => role === 'choice'),
    shapeOf: (mark) => [node('circle', { r: 9, id: `mark-${mark.replace(' ', '-')}` })],
  });

const optionsOf = (year: number): PictureFileOptions => ({
  camera: undefined,
  bounds: atlas.data.info.bounds.wide,
  shape: 'wide',
  theme: 'light',
  words: wordsOf(year),
  part: (id) => terrainOf(id, outline(id), overview.size),
  outline,
  relief: 'data:image/png;base64,AAAA',
});
const asked: Letters[] = [];
const picture = (changes: Partial<PictureFileOptions> = {}, year = 2001) =>
  pictureSvg(sceneOf(year), { ...optionsOf(year), ...changes }, (letters) => {
    asked.push(letters);
    return Promise.resolve("@font-face{font-family:'Own';src:url(data:font/woff2;base64,AAAA)}");
  });
const whole = await picture();

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

/** Texts of a file with their places. */
const textsOf = (xml: string) =>
  [...xml.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', inner = '']) => ({
    name: /class="(\w*)/.exec(attributes)?.[1] ?? '',
    x: Number(/ x="([-\d.]+)"/.exec(attributes)?.[1]),
    size: Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]),
    words: inner.replace(/<[^>]*>/g, ''),
  }));

describe('the picture as a file', () => {
  it('is well-formed and needs nothing from outside', () => {
    const names = elementsOf(whole);
    expect(names[0]).toBe('svg');
    expect(names.filter((name) => name === 'path').length).toBeGreaterThan(20);
    const ids = new Set([...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of whole.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    for (const [, id] of whole.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    expect(/https?:\/\/(?!www\.w3\.org\/(?:2000\/svg|1999\/xlink))/.test(whole)).toBe(false);
  });

  it('holds no svg, symbol or stroke that another program cuts or draws otherwise', () => {
    const names = elementsOf(whole);
    expect(names.filter((name) => name === 'svg')).toHaveLength(1);
    for (const name of ['symbol', 'use']) expect(names).not.toContain(name);
    const drawn = whole.replace(/<filter.*?<\/filter>/gs, '');
    expect(drawn).not.toMatch(/overflow|vector-effect|="-?[\d.]+(?:%|em)"/);
  });

  it('has its colours written out, for programs that know no custom properties', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const xml = theme === 'light' ? whole : await picture({ theme });
      expect(/var\(|:is\(|@media|--[a-z]/.exec(xml)?.[0]).toBeUndefined();
      expect(xml).toContain(`.ground-of-map{fill:${palettes[theme].plate}}`);
      expect(xml.includes(`color:${palettes[theme].rail}`)).toBe(true);
      expect(xml.includes('NaN')).toBe(false);
      const other = theme === 'light' ? 'dark' : 'light';
      expect(xml.includes(palettes[other].rail)).toBe(false);
    }
  });

  it.each(['wide', 'tall'] as const)(
    'says what it shows, how it is known and who says so, in lines inside of the sheet: %s',
    async (shape) => {
      for (const year of [1998, 2001, 2007]) {
        const xml = await picture({ shape }, year);
        elementsOf(xml);
        const { title, sentence, states, sources, note, credit } = wordsOf(year);
        const texts = textsOf(xml);
        const said = texts
          .map(({ words }) => words)
          .join(' ')
          .replace(/\s+/g, '');
        const wanted = [
          ...[title, sentence.map(({ words }) => words).join(''), note, ...credit],
          ...[...states, ...sources].map(({ words }) => words),
        ];
        for (const words of wanted) expect(said).toContain(escapeMarkup(words).replace(/\s+/g, ''));
        const width = Number(/viewBox="0 0 (\d+)/.exec(xml)?.[1]);
        const column = shape === 'wide' ? 400 : width;
        for (const { name, x, size, words } of texts)
          if (['title', 'sentence', 'state', 'row'].includes(name))
            expect(x + textWidth(words) * size, words).toBeLessThanOrEqual(column);
      }
    },
  );

  it('explains what is in its frame, and nothing else', async () => {
    const { key, known } = wordsOf(2001);
    const rows = key.flatMap(({ lines }) => lines.map(({ name }) => name));
    const shown = (xml: string) => {
      const texts = new Set(textsOf(xml).map(({ words }) => words.split('\u00A0')[0]));
      return rows.filter((row) => texts.has(row));
    };
    expect(shown(whole).length).toBeGreaterThan(3);
    expect(whole.includes('mark-reported')).toBe(true);
    const far = await picture({ camera: { longitude: 20, latitude: 0, zoom: 5 } });
    expect(shown(far).length).toBeLessThan(shown(whole).length / 2);
    expect(known.map(({ status }) => status)).toContain('conflict');
    expect(far.includes('mark-conflict')).toBe(false);
  });

  it('brings relief and fonts along, fonts for the letters that it has', () => {
    const [image = ''] = /<image [^>]*>/.exec(whole) ?? [];
    expect(image).toContain('xlink:href="data:');
    expect(whole).toMatch(/<g filter="url\(#relief-light\)"><rect [^>]*\/><image /);
    expect(whole.includes('<style>@font-face{')).toBe(true);
    const [letters] = asked;
    expect(letters?.upright).toContain(wordsOf(2001).title);
    expect(letters?.italic).not.toContain(wordsOf(2001).title);
  });

  it('says at its edge where a way leads that leaves it', async () => {
    const near = await picture({ camera: { longitude: -70, latitude: -38, zoom: 6 } });
    elementsOf(near);
    expect(near.includes('<g class="name exit"')).toBe(true);
  });

  it('shows the place the reader has moved to, and only what is near it', async () => {
    const near = await picture({ camera: { longitude: -70, latitude: -38, zoom: 6 } });
    const groundIn = (xml: string) =>
      [...xml.matchAll(/<g class="ground"[^>]*>(.*?)<\/g>/gs)].map(([, part]) => part).join('');
    const [ground, all] = [groundIn(near), groundIn(whole)];
    expect(ground.length).toBeGreaterThan(100);
    expect(ground.length).toBeLessThan(all.length / 3);
  });
});

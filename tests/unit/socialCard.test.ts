// @vitest-environment node
import data from 'virtual:atlas';
import { decode } from 'fast-png';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cardSize, socialCard } from '../../src/build/card/card';
import { cardHeadline } from '../../src/build/card/headline';
import { socialPicture as pictureOf } from '../../src/build/card/picture';
import { cardFonts, withLetters } from '../../src/build/card/fonts';
import { fontsFor } from '../../src/build/fonts/shipped.mjs';
import { drawOverview } from '../../geo/compiler/basemap/overview/draw';
import { packageDirectory } from '../geo/packageFiles';
import { cuts } from '../../src/build/fonts/subsets.mjs';
import { inHan } from '../../src/build/card/han';
import { linesOf } from '../../src/scene/labels/lines';
import { createAtlas, type Atlas } from '../../src/atlas';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import { loadLanguage, textOf, type Text } from '../../src/text/text';
import { palettes } from '../../src/theme';
import { atlasOf, conflict, figure, translated } from './support/atlas';

// What other files of tests share is read anew, before and after.
vi.hoisted(() => vi.resetModules());
vi.mock('../../geo/compiler/basemap/overview/markup', () => ({ overviewOf: () => overview }));
afterAll(() => {
  vi.doUnmock('../../geo/compiler/basemap/overview/markup');
  vi.resetModules();
});

const overview = drawOverview(packageDirectory);
const english = textOf('en');
// What is committed, whatever the package holds.
const shipped = await fontsFor(undefined, cuts, () => '');
const socialPicture = (svg: string) => pictureOf(svg, shipped);

function cardOf(atlas: Atlas, text: Text = english): string {
  const [, year] = atlas.data.info.years;
  const state = {
    stop: { year, moving: false },
    hidden: new Set<never>(),
    selected: new Set<string>(),
  };
  return socialCard(atlas, text, buildScene(atlas, createPaths(atlas), text, state));
}

/** The pixels of a picture, as colours. */
function coloursOf(png: Uint8Array): (x: number, y: number) => string {
  const { data: pixels, width, channels } = decode(png);
  return (x, y) => {
    const at = (y * width + x) * channels;
    return `#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`;
  };
}

describe('the card for links', () => {
  const atlas = createAtlas(data);
  const svg = cardOf(atlas);

  it('has everything written out, for a renderer that knows no page around it', () => {
    expect(svg).not.toMatch(/var\(|href="#base-|=":?-?[\d.]+%"|@media|:is\(/);
    expect(svg).toContain(`width="${String(cardSize.width)}"`);
  });

  it('says title, number, state and source of the first view, and whose the map is', () => {
    const { info, record } = data;
    const [leading] = record;
    if (!leading) throw new Error('no record');
    const { digits, unit, state, source } = cardHeadline(atlas, english, leading, info.years[1]);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((match) => match[1] ?? '');
    for (const words of [info.title.en, info.subtitle.en, info.attribution, digits, state, unit]) {
      expect(texts).toContain(words);
    }
    expect(source).toMatch(/, .*\d{4}$/);
    for (const word of source.split(' ')) expect(texts.join(' ')).toContain(word);
  });

  it('is a picture of the right size, light, and always the same', async () => {
    const [png, again] = [await socialPicture(svg), await socialPicture(svg)];
    expect(decode(png)).toMatchObject({ width: 1200, height: 630 });
    // Messengers show no larger ones.
    expect(png.length).toBeLessThan(300_000);
    expect(Buffer.compare(Buffer.from(png), Buffer.from(again))).toBe(0);
    const colourAt = coloursOf(png);
    const count = (
      wanted: string,
      from: readonly [number, number],
      to: readonly [number, number],
    ) => {
      let found = 0;
      for (let y = from[1]; y < to[1]; y += 1) {
        for (let x = from[0]; x < to[0]; x += 1) if (colourAt(x, y) === wanted) found += 1;
      }
      return found;
    };
    const { light } = palettes;
    expect(colourAt(5, 5)).toBe(light.paper);
    // Letters of the title and the number, the measured ribbon, water: drawn, not left out.
    expect(count(light.ink, [26, 20], [800, 90])).toBeGreaterThan(5000);
    expect(count(light.ink, [900, 180], [1160, 270])).toBeGreaterThan(2000);
    expect(count(light.rail, [26, 138], [900, 584])).toBeGreaterThan(400);
    expect(count(light.water, [26, 138], [900, 584])).toBeGreaterThan(2000);
  }, 30_000);

  it('shows every state of the leading number as what it is', () => {
    const row = { ...(data.record[0] ?? never()), indicator: 'trains', place: 'gate' };
    const [one, other] = [figure('2024', 400), figure('2024', 500)];
    const small = atlasOf({
      record: [row],
      figures: [
        figure('2015', 1),
        figure('2017', 3),
        figure('2021', 5, { kind: 'derived', qualifier: 'about' }),
        one,
        other,
      ],
      conflicts: [conflict([one, other], one)],
    });
    const at = (year: number) => cardHeadline(small, english, row, year);
    expect(at(2012)).toMatchObject({ digits: '', mark: 'absent', unit: '' });
    expect(at(2012).source).toContain('2015');
    expect(at(2016)).toMatchObject({ digits: '2.00', mark: 'interpolated' });
    expect(at(2021)).toMatchObject({ digits: '5', before: 'about', mark: 'derived' });
    expect(at(2021).source).toContain('computed from Paper');
    expect(at(2024)).toMatchObject({ digits: '400', contested: true, mark: 'reported' });
    expect(at(2017).contested).toBe(false);
  });

  it('keeps hostile titles text', async () => {
    const hostile = `</text><script>"'& 新疆`;
    const { info } = atlasOf().data;
    const small = atlasOf({ info: { ...info, title: translated(hostile), attribution: hostile } });
    const written = cardOf(small);
    expect(written).not.toContain('<script');
    expect((await socialPicture(written)).length).toBeGreaterThan(1000);
  }, 30_000);

  it.each(['\u{1F600}', '\u9F98', 'ሞ'])(
    'leaves out a word for which no font has %s, and says which',
    async (letter) => {
      const { info } = atlasOf().data;
      const title = `Gates ${letter}x of`;
      const svg = cardOf(atlasOf({ info: { ...info, title: translated(title) } }));
      const written = withLetters(svg, await cardFonts(shipped));
      expect(new Set(written.leftOut)).toEqual(new Set([`${letter}x`]));
      expect(written.svg).toContain('>Gates  of<');
      const warning = vi.spyOn(console, 'warn').mockReturnValue();
      expect((await socialPicture(svg)).length).toBeGreaterThan(1000);
      expect(warning.mock.calls.flat().join()).toContain(`${letter}x`);
      warning.mockRestore();
    },
    30_000,
  );
});

describe('the card in Chinese', () => {
  it('is set in Chinese, in the weight of what is around it', async () => {
    await loadLanguage('zh');
    const chinese = textOf('zh');
    // Words of the page itself: whatever a package names, the fonts of the cards have their letters.
    const zh = `${chinese.say('app.skip to record')}${chinese.say('app.table')}`;
    const { info } = atlasOf().data;
    const small = atlasOf({ info: { ...info, title: { ...translated('Gates'), zh } } });
    const svg = cardOf(small, chinese);
    expect(svg).toContain(`>${zh}</text>`);
    const colourAt = coloursOf(await socialPicture(svg));
    const inked = (top: number, bottom: number) => {
      let found = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = 26; x < 350; x += 1) if (colourAt(x, y) === palettes.light.ink) found += 1;
      return found;
    };
    // Bold letters of the title: an outline in their place, or the thin weight, has less ink.
    expect(inked(20, 90)).toBeGreaterThan(5500);
    expect(svg).not.toContain('Gates');
  }, 30_000);

  it('has its letters in a family of their own, and nothing else', () => {
    expect(inHan('<text class="新">Gate 新疆 2024年</text>', 'Han').replace(/;[^"]*/g, '')).toBe(
      '<text class="新">Gate <tspan style="font-family:Han">新疆</tspan> 2024<tspan style="font-family:Han">年</tspan></text>',
    );
  });

  it('breaks lines between words, never before a mark or inside a date', () => {
    const text = '2012年至2025年之间无记载；间隔过长，不作连线。';
    for (let widest = 6; widest < 24; widest += 1) {
      const lines = linesOf(text, widest);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[；，。年]/);
        expect(Array.from(line.replace(/\d/g, '')).length).toBeLessThanOrEqual(widest);
      }
    }
    expect(linesOf('国际货运航线，2024年', 30)).toHaveLength(1);
    expect(linesOf('', 10)).toEqual([]);
    expect(linesOf('One two three', 4)).toEqual(['One two', 'three']);
  });
});

function never(): never {
  throw new Error('no record');
}

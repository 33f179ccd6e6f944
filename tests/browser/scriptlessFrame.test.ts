import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import data from 'virtual:atlas';
import type { FrameLocator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { languages, type Language } from '../../src/atlas/names';
import { linkTo, siteOf, type Data } from '../../src/embed/address';
import { embedCode } from '../../src/embed/code';
import { leadingAt } from '../../src/models/record/leading';
import { storyOf } from '../../src/models/record/story';
import { statesOf } from '../../src/models/record/storyStates';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import { stripsOf } from '../../src/scene/strip';
import { loadLanguage, textOf } from '../../src/text/text';
import { grammarOf } from '../../src/view/grammar';
import { selectedIds } from '../../src/view/selectedIds';
import { nothingHidden, nothingSelected } from '../../src/view/view';
import { inside, useFrames } from './frames';
import { useSetting } from './setting';
import { watchShifts } from './shifts';
import { dist, weightOf } from './weights';

// What articles show of a year whose system puts `sandbox=""` on every frame, which forbids all scripts: no
// page can read its fragment then, so the code leads to a page of its year.

const frames = useFrames(useSetting());
const atlas = createAtlas(data);
const [from, first] = data.info.years;
const leading = data.record.find(({ role }) => role === 'choice');
if (!leading) throw new Error('Nothing leads');
const row = leading;
const [edition = ''] = readdirSync(path.join(dist, 'v'));

beforeAll(async () => {
  await Promise.all(languages.map(loadLanguage));
});

/** The code that an editor copies, for a year of the first view. */
function codeOf(year: number, language: Language, pinned: Data = 'latest') {
  const grammar = grammarOf(atlas, language);
  const site = siteOf(frames.site('strict').url, edition);
  const view = { ...grammar.defaults, t: year, interface: 'minimal', start: 'picture' } as const;
  const address = linkTo(site, view, grammar, pinned);
  const link = linkTo(site, { ...view, interface: 'full', start: 'map' }, grammar, pinned);
  return embedCode({ address, link, title: 'Map', height: 480, script: undefined });
}

/** What the page says of a year, and which ribbons it has, as they follow from the data alone. */
function expectedOf(year: number, language: Language) {
  const text = textOf(language);
  const story = storyOf(atlas, text, row, year);
  const { sample } = leadingAt(atlas, text, row, year);
  const scene = buildScene(atlas, createPaths(atlas), text, {
    stop: { year, moving: false },
    hidden: nothingHidden,
    selected: selectedIds(atlas, nothingSelected),
    compared: undefined,
  });
  const drawn = ['reported', 'derived', 'interpolated', 'expected'];
  return {
    sentence: story.parts.map(({ words }) => words).join(''),
    states: statesOf(text, story, sample, year).map(({ words }) => words),
    ribbons: new Set(
      stripsOf(scene)
        .filter(({ status }) => drawn.includes(status))
        .map(({ mode, status }) => `${mode} ${status}`),
    ),
  };
}

const ribbonsOf = (frame: FrameLocator) =>
  frame
    .locator('.picture .ribbon')
    .evaluateAll((all) => all.map((one) => [...one.classList].slice(1, 3).join(' ')));

describe('a frame that may run no script', () => {
  it.each([
    [2013, 'en', 'latest'],
    // Nothing counts the trains of that year.
    [2016, 'ru', 'latest'],
    [2016, 'zh', 'pinned'],
    [2021, 'en', 'pinned'],
    [first, 'en', 'latest'],
  ] as const)('shows %i in %s, of the %s data', async (year, language, pinned) => {
    frames
      .host()
      .show(
        `<!doctype html><link rel="icon" href="data:,"><body>${codeOf(year, language, pinned).replace('<iframe', '<iframe sandbox=""')}`,
      );
    const { page } = await frames.visitHost({ width: 640, height: 700 });
    const frame = page.frameLocator('iframe');
    const { sentence, states, ribbons } = expectedOf(year, language);
    const heading = frame.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect((await heading.innerText()).trim()).toBe(sentence);
    const line = await frame.locator('.states').innerText();
    for (const words of states) expect(line).toContain(words);
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe(String(year));
    const drawn = await ribbonsOf(frame);
    expect(drawn.length).toBeGreaterThan(0);
    expect(new Set(drawn)).toEqual(ribbons);
    // In words, too, with a way to the whole page in this view.
    const note = frame.locator('.all-figures');
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain(String(year));
    expect(await note.innerText()).toContain(textOf(language).name(row.name));
    const way = note.getByRole('link');
    expect(await way.getAttribute('href')).toContain(`index.html#t=${String(year)}&`);
    expect(
      await way.evaluate((one) => (one instanceof HTMLAnchorElement ? one.pathname : '')),
    ).toBe(
      `${new URL(frames.site('strict').url).pathname}${pinned === 'pinned' ? `v/${edition}/` : ''}index.html`,
    );
    expect(await note.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });
});

describe('the page of a year', () => {
  it.each(languages)('is there for every other year in %s, each of at most 60 kB', (language) => {
    const files = Array.from(
      { length: first - from },
      (_, index) => `embed-${String(from + index)}.${language}.html`,
    );
    const sizes = files.map((file) => statSync(path.join(dist, file)).size);
    // To pack them all would take a minute; the largest packs to the most.
    const largest = files[sizes.indexOf(Math.max(...sizes))] ?? '';
    expect(weightOf([largest])).toBeLessThanOrEqual(60_000);
  });

  it('with scripts begins with its year, and nothing shifts', async () => {
    frames.host().show(`<!doctype html><link rel="icon" href="data:,"><body>${codeOf(2016, 'en')}`);
    const { page } = await frames.visitHost({ width: 640, height: 700 }, async (page) => {
      await watchShifts(page);
      await page.addInitScript(() => {
        const years: (string | null)[] = [];
        Object.defineProperty(globalThis, 'years', { value: years });
        document.addEventListener('DOMContentLoaded', () => {
          const slider = document.querySelector('[role=slider]');
          if (!slider) return;
          const note = () => years.push(slider.getAttribute('aria-valuenow'));
          note();
          new MutationObserver(note).observe(slider, { attributes: true });
        });
      });
    });
    const frame = await inside(page, 0);
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2016');
    const years = await frame.evaluate((): unknown => Reflect.get(globalThis, 'years'));
    expect(new Set(Array.isArray(years) ? years : [])).toEqual(new Set(['2016']));
    expect(await frame.locator('.all-figures').isVisible()).toBe(false);
    expect(await frame.evaluate((): unknown => Reflect.get(globalThis, 'shifts'))).toEqual([]);
  });
});

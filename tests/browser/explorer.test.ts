import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comesToRest, countUse, framesDuring, useOf } from '../tools/page-use.mjs';
import type { Visit, Visitor } from './launch';
import { languages } from '../../src/atlas/names';
import { loadAllNames } from '../../src/atlas/loadNames';
import { useSetting } from './setting';
import { fragmentOf, mapDrawn, pictureStays, waitForFragment, withoutWebGL } from './visit';

const setting = useSetting();

/** Small and without motion unless a test is about size or motion: software drawing is slow. */
const plain: Visitor = { width: 1000, height: 600, reducedMotion: 'reduce' };
const moving: Visitor = { width: 480, height: 400, reducedMotion: 'no-preference' };

async function visitWith(
  prepare: (page: Page) => Promise<void>,
  fragment: string,
  visitor: Visitor,
) {
  const visit = await setting.visit({ ...plain, ...visitor });
  await prepare(visit.page);
  await visit.page.goto(`${setting.url()}${fragment ? `#${fragment}` : ''}`);
  await visit.page.getByRole('slider').waitFor();
  return visit;
}

/** The page with its map drawn. */
async function open(fragment = '', visitor: Visitor = {}): Promise<Visit> {
  const visit = await visitWith(countUse, fragment, visitor);
  await mapDrawn(visit.page);
  return visit;
}

/** The page where no map can be drawn. */
function openWithoutMap(fragment = '', visitor: Visitor = {}): Promise<Visit> {
  return visitWith(withoutWebGL, fragment, visitor);
}

/** Software drawing on a busy machine may take seconds for a frame. */
const patience = { timeout: 30_000 };
const meshWrites = async (page: Page) => (await useOf(page)).meshWrites;

/** Waits until the page has scheduled so many more frames. */
async function frames(page: Page, count: number): Promise<void> {
  const before = await useOf(page);
  const since = async () => (await useOf(page)).frames - before.frames;
  await expect.poll(since, patience).toBeGreaterThanOrEqual(count);
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844, hasTouch: true },
  { width: 640, height: 400 },
] as const;

describe('the page', () => {
  it.each(sizes)(
    'at $width × $height draws in one WebGL context, without an error or a third party',
    async (size) => {
      const visit = await open('t=2021', size);
      expect((await useOf(visit.page)).contexts).toBe(1);
      expect(visit.requestsBeyond(setting.origin())).toEqual([]);
      expect(visit.problems()).toEqual([]);
      const overflow = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  it('schedules no frames at rest, and play never starts by itself', async () => {
    const visit = await open('t=2021', { reducedMotion: 'no-preference' });
    await comesToRest(visit.page);
    expect(await framesDuring(visit.page, 1000)).toBe(0);
    expect(await visit.page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2021');
  });

  it('goes through every year without an error, each with its spoken value', async () => {
    const visit = await open('t=2012');
    const slider = visit.page.getByRole('slider');
    for (let year = 2012; year <= 2024; year += 1) {
      expect(await slider.getAttribute('aria-valuenow')).toBe(String(year));
      expect(await slider.getAttribute('aria-valuetext')).toMatch(
        new RegExp(`^${String(year)}.{8,}`),
      );
      await slider.press('ArrowRight');
    }
    expect(visit.problems()).toEqual([]);
  });
});

describe('time', () => {
  it('obeys the keys of a slider', async () => {
    const { page } = await openWithoutMap('t=2018');
    const slider = page.getByRole('slider');
    const year = async () => Number(await slider.getAttribute('aria-valuenow'));
    const after = async (key: string) => {
      await slider.press(key);
      return year();
    };
    expect(await after('ArrowLeft')).toBe(2017);
    expect(await after('ArrowUp')).toBe(2018);
    expect(await after('PageDown')).toBe(2015);
    expect(await after('PageUp')).toBe(2018);
    expect(await after('Home')).toBe(2012);
    expect(await after('End')).toBe(2024);
  });

  it('is dragged by its handle and comes to rest on a whole year', async () => {
    const { page } = await openWithoutMap('t=2023');
    const handle = page.getByRole('slider');
    const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 200, y + height / 2, { steps: 8 });
    await page.mouse.up();
    const year = Number(await handle.getAttribute('aria-valuenow'));
    expect(year).toBeLessThan(2023);
    await waitForFragment(page, new RegExp(`^t=${String(year)}$`));
  });

  it('plays with space from the slider, moves time and the map, and rests again', async () => {
    const { page } = await open('t=2020', moving);
    const slider = page.getByRole('slider');
    await slider.press(' ');
    await page.waitForFunction(() => {
      const shown = document.querySelector('[role=slider]')?.getAttribute('aria-valuenow');
      return Number(shown) >= 2021;
    });
    expect(await framesDuring(page, 2000)).toBeGreaterThan(0);
    await slider.press(' ');
    await comesToRest(page);
    expect(await fragmentOf(page)).toMatch(/^t=202\d/);
  });

  it('moves markers by time alone: no mesh is written while they run, one when the year changes', async () => {
    const { page } = await open('t=2020', moving);
    const still = await useOf(page);
    await page.getByRole('slider').press('ArrowRight');
    await expect.poll(() => meshWrites(page), patience).toBeGreaterThan(still.meshWrites);
    await frames(page, 2);
    const before = await useOf(page);
    await frames(page, 5);
    expect((await useOf(page)).meshWrites).toBe(before.meshWrites);
  });

  it('a hidden page costs no frames and returns without a jump', async () => {
    const { page } = await open('t=2015', moving);
    await page.getByRole('slider').press(' ');
    await frames(page, 1);
    const hide = (hidden: boolean) =>
      page.evaluate(
        (state) => {
          Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        },
        hidden ? 'hidden' : 'visible',
      );
    await hide(true);
    await comesToRest(page);
    const year = () => page.getByRole('slider').getAttribute('aria-valuenow').then(Number);
    const before = await year();
    expect(await framesDuring(page, 1500)).toBe(0);
    await hide(false);
    expect((await year()) - before).toBeLessThanOrEqual(1);
  });

  it('steps instead of running for readers who asked for less motion', async () => {
    const { page } = await open('t=2016', { reducedMotion: 'reduce' });
    await page.getByRole('slider').press(' ');
    await page.waitForFunction(() => {
      const shown = document.querySelector('[role=slider]')?.getAttribute('aria-valuenow');
      return Number(shown) >= 2017;
    });
    expect(await framesDuring(page, 300)).toBeLessThan(10);
  });
});

describe('choices', () => {
  it('a search under any name leads to a panel with figures and sources, and Back leads back', async () => {
    const { page } = await openWithoutMap();
    const variant = data.places
      .filter(({ kind }) => kind === 'port')
      .flatMap(({ id }) => details.places.get(id)?.variants ?? [])
      .find((name) => name !== '');
    expect(variant).toBeDefined();
    const search = page.locator('input[role=combobox]');
    await search.fill(variant ?? '');
    await search.press('Enter');
    await waitForFragment(page, /show=place:/);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.goBack();
    await page.waitForFunction(() => !window.location.hash.includes('show='));
    expect(page.url().startsWith(setting.url())).toBe(true);
  });

  it('closing the panel by keyboard leads the focus back to a control', async () => {
    const { page } = await openWithoutMap();
    const search = page.locator('input[role=combobox]');
    await search.fill(data.places.find(({ kind }) => kind === 'port')?.names.en ?? '');
    await search.press('Enter');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !window.location.hash.includes('show='));
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    expect(['combobox', 'slider']).toContain(focused);
  });

  it('a frame too short for a column keeps search, settings and key behind one button', async () => {
    const { page } = await openWithoutMap('', { width: 640, height: 400 });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByRole('button', { name: 'Layers and key' }).click();
    expect(await page.getByRole('checkbox').count()).toBe(7);
    await page.locator('input[role=combobox]:visible').waitFor();
  });

  it('says so when the code of the map cannot be fetched, and works on', async () => {
    const visit = await visitWith(
      async (page) => {
        await page.route(/\/map-[^/]*\.js$/, (route) => route.abort());
      },
      '',
      plain,
    );
    await pictureStays(visit.page);
    await visit.page.getByRole('slider').press('ArrowLeft');
    expect(await visit.page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2023');
    expect(visit.pageErrors).toEqual([]);
  });

  it('every layer can be switched off and on, and the link remembers it', async () => {
    const visit = await open('t=2022');
    const boxes = visit.page.getByRole('checkbox');
    const count = await boxes.count();
    expect(count).toBe(7);
    for (let index = 0; index < count; index += 1) await boxes.nth(index).uncheck();
    await waitForFragment(visit.page, /hide=areas,ports,rail,road,air,partners,flows/);
    for (let index = 0; index < count; index += 1) await boxes.nth(index).check();
    await visit.page.waitForFunction(() => !window.location.hash.includes('hide='));
    expect(visit.problems()).toEqual([]);
  });

  it('speaks three languages, in the words of the package too', async () => {
    await loadAllNames();
    for (const language of languages) {
      const visit = await openWithoutMap(`lang=${language}`);
      await visit.page.getByText(data.info.title[language]).first().waitFor();
      expect(await visit.page.locator('html').getAttribute('lang')).toBe(language);
    }
  });

  it.each(['mouse', 'touch'] as const)(
    'a pick on the map by %s opens the panel of what was hit, also while years play',
    async (means) => {
      const airport = data.places.find(({ kind, mode }) => kind === 'airport' && mode === 'air');
      const [longitude, latitude] = airport?.position ?? [0, 0];
      const visitor = { ...moving, hasTouch: means === 'touch' };
      const { page } = await open(`at=${String(longitude)},${String(latitude)},6`, visitor);
      const frame = await page.locator('canvas').first().boundingBox();
      const { x = 0, y = 0, width = 0, height = 0 } = frame ?? {};
      await page.getByRole('slider').press(' ');
      if (means === 'touch') await page.touchscreen.tap(x + width / 2, y + height / 2);
      else await page.mouse.click(x + width / 2, y + height / 2);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.getByRole('slider').press(' ');
      await waitForFragment(page, /show=(place|area):/);
    },
  );

  it('a hostile link opens the first view', async () => {
    const visit = await openWithoutMap(
      't=NaN&at=999,NaN,<script>&show=place:__proto__&lang=xx&%E0%A4%A',
    );
    expect(await visit.page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2024');
    expect(visit.pageErrors).toEqual([]);
  });
});

describe('without WebGL', () => {
  it('says so and keeps years, figures, search and sources working', async () => {
    const visit = await openWithoutMap();
    await visit.page.getByRole('status').first().waitFor();
    await visit.page.getByRole('slider').press('ArrowLeft');
    expect(await visit.page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2023');
    expect(visit.pageErrors).toEqual([]);
  });
});

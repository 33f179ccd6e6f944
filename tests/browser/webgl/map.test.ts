import data from 'virtual:atlas';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../tools/serve.mjs';
import { comesToRest, countUse, framesDuring, useOf } from '../../tools/page-use.mjs';
import { publishedHeaders } from '../../tools/published-headers.mjs';
import { layersThere } from '../../region/regionPackage';
import { serveWithHeaders } from '../hostPage';
import type { Visit } from '../launch';
import { useSetting } from '../setting';
import { twoFrames } from '../shifts';
import { alive, fragmentOf, mapDrawn, pictureStays, waitForFragment, yearOf } from '../visit';

// The map in WebGL. Software takes seconds to start one, so these tests go on with one page, under the
// policy that the build writes; each begins with a link of its own.

const setting = useSetting({ hasWebGL: true });
const small = { width: 480, height: 400 };
/** Large enough for the key beside the map. */
const withKey = { width: 860, height: 560 };
const airport = data.places.find(({ kind, mode }) => kind === 'airport' && mode === 'air');
const close = `at=${(airport?.position ?? [0, 0]).join(',')},6`;
/** Software drawing on a busy machine may take seconds for a frame. */
const longWait = { timeout: 30_000 };

let site: StaticServer;
let visit: Visit;
let page: Page;
const refused: string[] = [];

beforeAll(async () => {
  site = await serveWithHeaders(true);
  visit = await setting.stay({ ...small, hasTouch: true, reducedMotion: 'no-preference' });
  ({ page } = visit);
  await countUse(page);
  await page.exposeFunction('refuse', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(globalThis, 'refuse');
      if (typeof tell === 'function')
        Reflect.apply(tell, undefined, [`${event.violatedDirective} ${event.blockedURI}`]);
    });
  });
});
afterEach(() => {
  expect(visit.problems()).toEqual([]);
  expect(refused).toEqual([]);
});
afterAll(() => site.close());

/** Follows a link on the open page, and waits for the map there. */
async function follow(fragment: string, { isStill = true } = {}): Promise<void> {
  await page.setViewportSize(small);
  await page.emulateMedia({ reducedMotion: isStill ? 'reduce' : 'no-preference' });
  if (page.url() === 'about:blank') await page.goto(site.url);
  // A page hears with a frame that the reader's wishes have changed.
  await twoFrames(page);
  const [, year = '2024'] = /t=(\d+)/.exec(fragment) ?? [];
  const arrive = async () => {
    // The page may still be writing where it was into the address.
    await page.evaluate(
      (hash) =>
        new Promise<unknown>((resolve) => {
          if (window.location.hash === `#${hash}`) resolve(hash);
          window.addEventListener('hashchange', resolve, { once: true });
          window.location.hash = hash;
        }),
      fragment,
    );
    return yearOf(page);
  };
  await expect.poll(arrive, longWait).toBe(Number(year));
  await mapDrawn(page);
}

const slider = () => page.getByRole('slider');
const meshWrites = async () => (await useOf(page)).meshWrites;
const portsShown = () => page.locator('.picture .port').count();
const yearPasses = (year: number) =>
  expect.poll(() => yearOf(page), longWait).toBeGreaterThan(year);

/** Waits until the page has scheduled so many more frames. */
async function frames(count: number): Promise<void> {
  const before = await useOf(page);
  const since = async () => (await useOf(page)).frames - before.frames;
  await expect.poll(since, longWait).toBeGreaterThanOrEqual(count);
}

/** Loses the context of the map, and gives it back when asked. */
async function loseContext(restoreAfter?: number): Promise<void> {
  await page.evaluate((milliseconds) => {
    const canvas = document.querySelector('canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('There is no context to lose');
    extension.loseContext();
    if (milliseconds !== undefined)
      setTimeout(() => {
        extension.restoreContext();
      }, milliseconds);
  }, restoreAfter);
}

describe('a reader who asks for a still picture', () => {
  it('gets it without a WebGL context, and the map in one when it is asked for', async () => {
    await page.setViewportSize(withKey);
    await page.goto(`${site.url}#map=still&t=2021`);
    await alive(page);
    await comesToRest(page);
    expect((await useOf(page)).contexts).toBe(0);
    await page.getByText('More about the marks').click();
    await page.getByRole('switch', { name: 'Still picture' }).uncheck();
    await mapDrawn(page);
    expect((await useOf(page)).contexts).toBe(1);
    expect(visit.requestsBeyond(site.origin)).toEqual([]);
    await page.getByRole('switch', { name: 'Still picture' }).check();
    await page.locator('[data-map="picture"]').waitFor({ state: 'attached' });
    expect(await page.locator('canvas').count()).toBe(0);
    await waitForFragment(page, /map=still/);
  });
});

describe('the map at rest', () => {
  it('is under a policy that forbids what is not needed', () => {
    const policy = publishedHeaders('/')['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'/);
    // Sheets in the page are allowed as such, so that no deploy outdates the policy; scripts are not.
    expect(policy?.replace(/style-src [^;]+/, '')).not.toMatch(/unsafe/);
  });

  it('schedules no frames, and play never starts by itself', async () => {
    await follow('t=2021', { isStill: false });
    await comesToRest(page);
    expect(await framesDuring(page, 1000)).toBe(0);
    expect(await yearOf(page)).toBe(2021);
  });

  it('goes through every year without an error, each with its spoken value', async () => {
    await follow('t=2012');
    for (let year = 2012; year <= 2024; year += 1) {
      expect(await yearOf(page)).toBe(year);
      expect(await slider().getAttribute('aria-valuetext')).toMatch(
        new RegExp(`^${String(year)}.{8,}`),
      );
      await slider().press('ArrowRight');
    }
  });

  it('shows each layer or not, and the link remembers it', async () => {
    await follow('t=2022');
    await page.setViewportSize(withKey);
    const boxes = page.getByRole('checkbox');
    await expect.poll(() => boxes.count()).toBe(7);
    for (let index = 0; index < 7; index += 1) await boxes.nth(index).uncheck({ force: true });
    await waitForFragment(page, new RegExp(`hide=${layersThere.join()}`));
    for (let index = 0; index < 7; index += 1) await boxes.nth(index).check({ force: true });
    await page.waitForFunction(() => !window.location.hash.includes('hide='));
    // The row that has the focus is lit: what is not of its layer steps back.
    const { x = 0, y = 0, height = 0 } = (await page.locator('.map').boundingBox()) ?? {};
    const drawn = () => page.screenshot({ clip: { x, y, width: 500, height } });
    await boxes.nth(layersThere.indexOf('ports')).focus();
    await comesToRest(page);
    const quiet = await drawn();
    await slider().focus();
    await expect.poll(async () => (await drawn()).equals(quiet), longWait).toBe(false);
  });

  it('gives way to the picture on paper, and comes again after', async () => {
    await follow('t=2024');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await portsShown()).toBeGreaterThan(2);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await mapDrawn(page);
  });
});

describe('a pick on the map', () => {
  it.each(['mouse', 'touch'] as const)(
    'by %s opens the panel of what was hit, also while years play',
    async (means) => {
      await follow(`t=2016&${close}`, { isStill: false });
      await comesToRest(page);
      const {
        x = 0,
        y = 0,
        width = 0,
        height = 0,
      } = (await page.locator('canvas').first().boundingBox()) ?? {};
      await slider().press(' ');
      if (means === 'touch') await page.touchscreen.tap(x + width / 2, y + height / 2);
      else await page.mouse.click(x + width / 2, y + height / 2);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await slider().press(' ');
      await waitForFragment(page, /show=(place|area):/);
    },
  );
});

describe('time on the map', () => {
  it('plays with space from the slider, moves it, and rests again', async () => {
    await follow('t=2020', { isStill: false });
    await slider().press(' ');
    await yearPasses(2020);
    await frames(1);
    await slider().press(' ');
    await comesToRest(page);
    expect(await fragmentOf(page)).toMatch(/^t=202\d/);
  });

  it('moves markers alone: no mesh is written while they run, one when the year changes', async () => {
    await follow('t=2020', { isStill: false });
    const still = await meshWrites();
    await slider().press('ArrowRight');
    await expect.poll(meshWrites, longWait).toBeGreaterThan(still);
    await frames(1);
    const before = await meshWrites();
    await frames(3);
    expect(await meshWrites()).toBe(before);
  });

  it('draws the flows alone while years play and the camera rests, also where it comes to rest again', async () => {
    await follow('t=2020&at=50.7,38.3,6', { isStill: false });
    await comesToRest(page);
    // In the middle lies the Caspian Sea, and nothing on it.
    const water = async () => {
      const {
        x = 0,
        y = 0,
        width = 0,
        height = 0,
      } = (await page.locator('.map').boundingBox()) ?? {};
      const clip = { x: x + width / 2 - 10, y: y + height / 2 - 10, width: 20, height: 20 };
      return page.screenshot({ clip });
    };
    const before = await water();
    await slider().press(' ');
    const drawsAPicture = async () => {
      const { draws, pictures } = await useOf(page);
      await frames(4);
      const after = await useOf(page);
      return (after.draws - draws) / (after.pictures - pictures);
    };
    await expect.poll(drawsAPicture, longWait).toBeLessThanOrEqual(2);
    expect((await water()).equals(before)).toBe(true);
    await page.locator('.layer.picture').dispatchEvent('wheel', { deltaY: -100 });
    await expect.poll(drawsAPicture, longWait).toBeLessThanOrEqual(2);
    await slider().press(' ');
  });

  it('costs no frames while the page is hidden, and goes on without a jump', async () => {
    await follow('t=2015', { isStill: false });
    await slider().press(' ');
    await frames(1);
    const hide = (state: 'hidden' | 'visible') =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await hide('hidden');
    await comesToRest(page);
    const before = await yearOf(page);
    expect(await framesDuring(page, 1000)).toBe(0);
    await hide('visible');
    expect((await yearOf(page)) - before).toBeLessThanOrEqual(1);
    await slider().press(' ');
  });

  it('steps instead of running for readers who asked for less motion', async () => {
    await follow('t=2016');
    await slider().press(' ');
    await yearPasses(2016);
    // What runs schedules frames without end; between two steps there are none.
    await expect.poll(() => framesDuring(page, 150), longWait).toBe(0);
    await yearPasses(2017);
    await slider().press(' ');
  });

  it('stops to move at once when a reader asks for less motion, without loading the page again', async () => {
    await follow('t=2018', { isStill: false });
    await slider().press('ArrowRight');
    await frames(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await slider().press('ArrowLeft');
    // Markers would run for eight seconds.
    await expect.poll(() => framesDuring(page, 1000), { timeout: 6000 }).toBe(0);
  });
});

describe('a lost WebGL context in the middle of play', () => {
  it('that comes back at once is only a short break', async () => {
    await follow('t=2014', { isStill: false });
    await slider().press(' ');
    await loseContext(100);
    await yearPasses(await yearOf(page));
    await slider().press(' ');
    expect(await page.locator('[data-map="map"] canvas').count()).toBe(1);
  });

  it('for good gives the lesson to the picture: year, place and play are kept, and it can be tried again', async () => {
    await follow('t=2014&at=80.4,44.2,5', { isStill: false });
    const { contexts } = await useOf(page);
    await slider().press(' ');
    await loseContext();
    await pictureStays(page);
    const year = await yearOf(page);
    expect(year).toBeGreaterThanOrEqual(2014);
    await yearPasses(year);
    await slider().press(' ');
    await expect.poll(() => page.locator('canvas').count()).toBe(0);
    expect(await portsShown()).toBeGreaterThan(2);
    await waitForFragment(page, /at=80\.4,44\.2,5/);
    await page.locator('.notice button').click();
    await mapDrawn(page);
    expect(await page.locator('.notice').count()).toBe(0);
    expect((await useOf(page)).contexts).toBe(contexts + 1);
  });
});

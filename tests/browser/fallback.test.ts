import data from 'virtual:atlas';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comesToRest, countUse, framesDuring, useOf } from '../tools/page-use.mjs';
import type { Visit, Visitor } from './launch';
import { useSetting } from './setting';
import { alive, mapDrawn, pictureStays, waitForFragment, withoutWebGL, yearOf } from './visit';

const setting = useSetting();
const small: Visitor = { width: 900, height: 560, reducedMotion: 'no-preference' };

async function visit(
  prepare: (page: Page) => Promise<void>,
  fragment = '',
  visitor: Visitor = small,
): Promise<Visit> {
  const opened = await setting.visit(visitor);
  await countUse(opened.page);
  await prepare(opened.page);
  await opened.page.goto(`${setting.url()}${fragment ? `#${fragment}` : ''}`);
  await alive(opened.page);
  return opened;
}

/** The first WebGL canvas that asks throws, as drivers do that are there and do not work. */
async function withThrowingWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let probes = 0;
    // The probe passes; the map's own context does not.
    const canvas = HTMLCanvasElement.prototype;
    const getContext: unknown = Reflect.get(canvas, 'getContext');
    if (typeof getContext !== 'function') return;
    const value: unknown = new Proxy(getContext, {
      apply: (target, self, rest: unknown[]): unknown => {
        if (String(rest[0]).startsWith('webgl') && (probes += 1) > 1)
          throw new Error('The driver gave up');
        return Reflect.apply(target, self, rest);
      },
    });
    Object.defineProperty(canvas, 'getContext', { value });
  });
}

/** Loses the context of the map, and gives it back when asked. */
async function loseContext(page: Page, restoreAfter?: number): Promise<void> {
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

const portsShown = (page: Page) => page.locator('.picture .port').count();

describe('without a working WebGL', () => {
  it.each([
    ['is missing', withoutWebGL],
    ['throws when the map is made', withThrowingWebGL],
  ])('that %s, the picture stays, says so quietly and works', async (_, prepare) => {
    const opened = await visit(prepare, 't=2023');
    const { page } = opened;
    await pictureStays(page);
    expect(await page.locator('.notice').count()).toBe(1);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await portsShown(page)).toBeGreaterThan(4);
    await page.getByRole('slider').press('ArrowLeft');
    expect(await yearOf(page)).toBe(2022);
    expect(opened.pageErrors).toEqual([]);
    expect(opened.consoleErrors).toEqual([]);
  });

  it('draws another picture for another year, and fewer things when layers are off', async () => {
    const { page } = await visit(withoutWebGL, 't=2023');
    const traffic = () => page.locator('.picture .traffic').innerHTML();
    const before = await traffic();
    await page.getByRole('slider').press('ArrowLeft');
    await expect.poll(traffic).not.toBe(before);
    const ports = await portsShown(page);
    await page.getByRole('checkbox', { name: /^Ports/ }).uncheck();
    await expect.poll(() => portsShown(page)).toBeLessThan(ports);
  });

  it('plays by steps and rests without a frame', async () => {
    const { page } = await visit(withoutWebGL, 't=2019');
    const slider = page.getByRole('slider');
    await slider.press(' ');
    await expect.poll(() => yearOf(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(2021);
    await slider.press(' ');
    await comesToRest(page);
    expect(await framesDuring(page, 1000)).toBe(0);
  });

  it('is dragged, zoomed by wheel and keys, and the link remembers where', async () => {
    const { page } = await visit(withoutWebGL, '', { ...small, reducedMotion: 'reduce' });
    const box = await page.locator('.picture').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const middle = [x + width * 0.4, y + height * 0.5] as const;
    await page.mouse.move(...middle);
    await page.mouse.wheel(0, -300);
    await waitForFragment(page, /^at=/);
    const zoomed = new URL(page.url()).hash;
    await page.mouse.down();
    await page.mouse.move(middle[0] + 120, middle[1] + 40, { steps: 6 });
    await page.mouse.up();
    await page.waitForFunction((before) => window.location.hash !== before, zoomed);
  });

  it('a pick on a port opens its panel', async () => {
    const airport = data.places.find(({ kind, mode }) => kind === 'airport' && mode === 'air');
    const [longitude, latitude] = airport?.position ?? [0, 0];
    const fragment = `at=${String(longitude)},${String(latitude)},6`;
    const { page } = await visit(withoutWebGL, fragment, { width: 480, height: 400 });
    await page.locator('.live-picture .labels text').first().waitFor();
    // The picture comes to rest where the link leads, and then knows what lies under a pointer.
    await waitForFragment(page, /^at=/);
    const box = await page.locator('.picture').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const pick = async () => {
      await page.mouse.click(x + width / 2, y + height / 2);
      return new URL(page.url()).hash;
    };
    // While the picture still comes to rest, nothing lies under a pointer yet.
    await expect.poll(pick, { interval: 1000, timeout: 20_000 }).toMatch(/show=(place|area):/);
  });
});

describe('a lost WebGL context in the middle of play', () => {
  it('that comes back at once is only a short break', async () => {
    const opened = await visit(() => Promise.resolve(), 't=2014');
    const { page } = opened;
    await mapDrawn(page);
    await page.getByRole('slider').press(' ');
    await loseContext(page, 100);
    const before = await yearOf(page);
    await expect.poll(() => yearOf(page), { timeout: 30_000 }).toBeGreaterThan(before);
    await page.getByRole('slider').press(' ');
    expect(await page.locator('[data-map="map"] canvas').count()).toBe(1);
    expect(opened.problems()).toEqual([]);
  });

  it('for good gives the lesson to the picture: year, place and play are kept, and it can be tried again', async () => {
    const opened = await visit(() => Promise.resolve(), 't=2014&at=80.4,44.2,5');
    const { page } = opened;
    await mapDrawn(page);
    await page.getByRole('slider').press(' ');
    await loseContext(page);
    await pictureStays(page);
    const year = await yearOf(page);
    expect(year).toBeGreaterThanOrEqual(2014);
    await expect.poll(() => yearOf(page), { timeout: 30_000 }).toBeGreaterThan(year);
    await page.getByRole('slider').press(' ');
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await portsShown(page)).toBeGreaterThan(2);
    await waitForFragment(page, /at=80\.4,44\.2,5/);
    expect(opened.problems()).toEqual([]);
    await page.locator('.notice button').click();
    await mapDrawn(page);
    expect(await page.locator('.notice').count()).toBe(0);
    expect((await useOf(page)).contexts).toBe(2);
  }, 180_000);
});

describe('a reader who asks for a still picture', () => {
  it('gets it without a WebGL context, and the link says so', async () => {
    const { page } = await visit(() => Promise.resolve(), 'map=still');
    await comesToRest(page);
    expect((await useOf(page)).contexts).toBe(0);
    await page.getByRole('switch', { name: 'Still picture' }).uncheck();
    await mapDrawn(page);
    await page.getByRole('switch', { name: 'Still picture' }).check();
    await page.locator('[data-map="picture"]').waitFor({ state: 'attached' });
    expect(await page.locator('canvas').count()).toBe(0);
    await waitForFragment(page, /map=still/);
  });

  it('on paper gets the picture, and the map again after', async () => {
    const { page } = await visit(() => Promise.resolve());
    await mapDrawn(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await portsShown(page)).toBeGreaterThan(2);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await mapDrawn(page);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSetting } from '../setting';
import { pictureStays, reachForMap, yearOf } from '../visit';

// A device that has WebGL, and a map that cannot be made all the same.

const setting = useSetting({ hasWebGL: true });
const mapCode = /\/map-[^/]*\.js$/;

/** Opens the page and counts how often it is loaded. */
async function open(prepare: (page: Page) => Promise<unknown>, fragment = '') {
  const visit = await setting.visit({ width: 700, height: 520, reducedMotion: 'reduce' });
  let documents = 0;
  visit.page.on('request', (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  await prepare(visit.page);
  await visit.page.goto(setting.url() + fragment);
  return { ...visit, documents: () => documents };
}

/** Every canvas of the page that asks for WebGL throws, as drivers do that are there and do not work. */
async function withThrowingWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A trial on a canvas that nobody sees passes; the map's own context does not.
    const canvas = HTMLCanvasElement.prototype;
    const getContext: unknown = Reflect.get(canvas, 'getContext');
    if (typeof getContext !== 'function') return;
    const value: unknown = new Proxy(getContext, {
      apply: (target, self, rest: unknown[]): unknown => {
        if (
          String(rest[0]).startsWith('webgl') &&
          Reflect.get(Object(self), 'isConnected') === true
        )
          throw new Error('The driver gave up');
        return Reflect.apply(target, self, rest);
      },
    });
    Object.defineProperty(canvas, 'getContext', { value });
  });
}

describe('a map that throws when it is made', () => {
  it('leaves the picture, which says so quietly and works', async () => {
    const visit = await open(withThrowingWebGL, '#t=2023');
    const { page } = visit;
    await pictureStays(page);
    expect(await page.locator('.notice').count()).toBe(1);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.locator('.picture .port').count()).toBeGreaterThan(4);
    await page.getByRole('slider').press('ArrowLeft');
    expect(await yearOf(page)).toBe(2022);
    expect(visit.pageErrors).toEqual([]);
    expect(visit.consoleErrors).toEqual([]);
  });
});

describe('a device that reads other pixels than were drawn', () => {
  it('keeps the picture, says so in the language of the page, and runs nothing of the map', async () => {
    const visit = await open(async (page) => {
      await page.addInitScript(() => {
        const value = (...[, , pixels]: unknown[]) => {
          if (pixels instanceof Uint8Array) pixels.fill(90);
        };
        Object.defineProperty(WebGL2RenderingContext.prototype, 'getBufferSubData', { value });
      });
    }, '#lang=ru');
    const { page } = visit;
    await pictureStays(page);
    expect(await page.locator('.notice').innerText()).toContain('рисует не те цвета');
    expect(await page.locator('canvas').count()).toBe(0);
    expect(visit.problems()).toEqual([]);
  });
});

describe('code that is gone after a deploy', () => {
  it.each([
    ['is not found', { status: 404 }],
    ['cannot be fetched', undefined],
  ])(
    'and %s, makes a page load again once, in the same state, and then says what is missing',
    async (_, answer) => {
      const visit = await open(async (page) => {
        await page.route(mapCode, (route) => (answer ? route.fulfill(answer) : route.abort()));
      }, '#t=2021');
      await reachForMap(visit.page);
      await expect.poll(visit.documents).toBe(2);
      await pictureStays(visit.page);
      expect(await yearOf(visit.page)).toBe(2021);
      await visit.page.getByRole('slider').press('ArrowLeft');
      expect(await yearOf(visit.page)).toBe(2020);
      expect(visit.documents()).toBe(2);
      expect(visit.pageErrors).toEqual([]);
    },
  );

  it('does not make an offline page load again', async () => {
    const visit = await open(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'onLine', { value: false });
      });
      await page.route(mapCode, (route) => route.abort());
    });
    await pictureStays(visit.page);
    expect(visit.documents()).toBe(1);
  });
});

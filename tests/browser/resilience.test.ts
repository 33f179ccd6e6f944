import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countUse, framesDuring } from '../tools/page-use.mjs';
import { useSetting } from './setting';
import { alive, mapDrawn, pictureStays, withoutWebGL, yearOf } from './visit';

// What can go wrong for a page that others embed, keep open and link to; one test for each.

const setting = useSetting();
const small = { width: 700, height: 520, reducedMotion: 'reduce' } as const;

async function open(prepare: (page: Page) => Promise<void>, address = setting.url()) {
  const visit = await setting.visit(small);
  await prepare(visit.page);
  await visit.page.goto(address);
  return visit;
}

describe('code that is gone after a deploy', () => {
  it('makes a page load again once, in the same state, and then says what is missing', async () => {
    let documents = 0;
    const visit = await open(async (page) => {
      page.on('request', (request) => {
        if (request.isNavigationRequest()) documents += 1;
      });
      await page.route(/\/map-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
    }, `${setting.url()}#t=2021`);
    await expect.poll(() => documents).toBe(2);
    await pictureStays(visit.page);
    expect(await yearOf(visit.page)).toBe(2021);
    await visit.page.getByRole('slider').press('ArrowLeft');
    expect(await yearOf(visit.page)).toBe(2020);
    expect(documents).toBe(2);
    expect(visit.pageErrors).toEqual([]);
  });

  it('does not make an offline page load again', async () => {
    let documents = 0;
    const visit = await open(async (page) => {
      page.on('request', (request) => {
        if (request.isNavigationRequest()) documents += 1;
      });
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'onLine', { value: false });
      });
      await page.route(/\/map-[^/]*\.js$/, (route) => route.abort());
    });
    await pictureStays(visit.page);
    expect(documents).toBe(1);
  });
});

describe('a hostile or broken address', () => {
  it.each([
    't=NaN',
    't=1e999&at=95,95,99',
    'at=80,95,4',
    '##t=2021',
    'unknown=1&show=place:nowhere',
    'show=place:__proto__',
    'show=%3Cscript%3Ealert(1)%3C/script%3E&lead=%3Cimg%20src=x%20onerror=alert(1)%3E',
    '%E0%A4%A',
    `t=2020&x=${'y'.repeat(100_000)}`,
  ])('%s opens a valid view', async (fragment) => {
    const visit = await open(withoutWebGL, `${setting.url()}#${fragment}`);
    await alive(visit.page);
    const year = await yearOf(visit.page);
    expect(year).toBeGreaterThanOrEqual(2012);
    expect(year).toBeLessThanOrEqual(2024);
    expect(visit.pageErrors).toEqual([]);
  });
});

describe('a frame', () => {
  it('that starts hidden and without a size draws when it is shown', async () => {
    const visit = await setting.visit(small);
    await visit.page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe src="./" style="display:none;width:640px;height:400px"></iframe>`,
      }),
    );
    await visit.page.goto(`${setting.url()}host.html`);
    const frame = visit.page.frameLocator('iframe');
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await visit.page.evaluate(() => {
      const hidden = document.querySelector('iframe');
      if (hidden) hidden.style.display = 'block';
    });
    await frame.locator('.picture .port, [data-map="map"] canvas').first().waitFor();
    await frame.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 45_000 });
    expect(visit.problems()).toEqual([]);
  });

  it('without an origin, storage or cookies works', async () => {
    const visit = await setting.visit(small);
    await visit.page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe src="./" sandbox="allow-scripts" width="640" height="400"></iframe>`,
      }),
    );
    await visit.page.goto(`${setting.url()}host.html`);
    const frame = visit.page.frameLocator('iframe');
    await frame.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 45_000 });
    await frame.getByRole('slider').press('ArrowLeft');
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2023');
    expect(visit.problems()).toEqual([]);
  });

  it('twenty on one page all show their figure and years, none with an error', async () => {
    const visit = await setting.visit({ width: 1000, height: 800 });
    const frames = Array.from(
      { length: 20 },
      () => `<iframe src="./#map=still" width="320" height="240" loading="eager"></iframe>`,
    );
    await visit.page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
    );
    await visit.page.goto(`${setting.url()}host.html`);
    for (let index = 0; index < 20; index += 1) {
      const frame = visit.page.locator('iframe').nth(index).contentFrame();
      await frame.locator('html[data-live]').waitFor({ state: 'attached', timeout: 45_000 });
      await frame.getByRole('slider').waitFor();
    }
    expect(visit.problems()).toEqual([]);
  });
});

describe('the way back', () => {
  it('leads out of the page after moves, and through choices', async () => {
    const { page } = await open(withoutWebGL, 'about:blank');
    await page.goto(setting.url());
    await alive(page);
    const entries = () => page.evaluate(() => window.history.length);
    const before = await entries();
    const slider = page.getByRole('slider');
    for (let step = 0; step < 8; step += 1) await slider.press('ArrowLeft');
    await page.waitForFunction(() => window.location.hash === '#t=2016');
    expect(await entries()).toBe(before);
  });
});

describe('screens', () => {
  it.each([
    { width: 320, height: 480 },
    { width: 320, height: 240 },
    { width: 3840, height: 2160 },
    // 200 % zoom of a small laptop.
    { width: 640, height: 400, deviceScaleFactor: 2 },
  ])('of $width × $height show the figure and the slider whole', async (size) => {
    const visit = await setting.visit({ ...size, reducedMotion: 'reduce' });
    await withoutWebGL(visit.page);
    await visit.page.goto(setting.url());
    await alive(visit.page);
    const box = await visit.page.getByRole('slider').boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 1e9)).toBeLessThanOrEqual(size.width);
    expect((box?.y ?? 0) + (box?.height ?? 1e9)).toBeLessThanOrEqual(size.height);
    const overflow = await visit.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(visit.pageErrors).toEqual([]);
  });
});

describe('under its own policy', () => {
  it('nothing is refused, while the map is drawn and used', async () => {
    const visit = await setting.visit(small);
    const refused: string[] = [];
    await visit.page.exposeFunction('refuse', (what: string) => refused.push(what));
    await visit.page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const tell: unknown = Reflect.get(globalThis, 'refuse');
        if (typeof tell === 'function')
          Reflect.apply(tell, undefined, [`${event.violatedDirective} ${event.blockedURI}`]);
      });
    });
    const headers = readFileSync(path.join(import.meta.dirname, '../../dist/_headers'), 'utf8');
    const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe/);
    await visit.page.route(setting.url(), async (route) => {
      const response = await route.fetch();
      const withPolicy = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers: withPolicy });
    });
    await visit.page.goto(setting.url());
    await mapDrawn(visit.page);
    await visit.page.getByRole('slider').press('ArrowLeft');
    expect(refused).toEqual([]);
  });
});

describe('motion', () => {
  it('that a reader switches off stops at once, without loading the page again', async () => {
    const visit = await setting.visit({ ...small, reducedMotion: 'no-preference' });
    await countUse(visit.page);
    await visit.page.goto(setting.url());
    await mapDrawn(visit.page);
    await visit.page.emulateMedia({ reducedMotion: 'reduce' });
    await visit.page.getByRole('slider').press('ArrowLeft');
    // Markers would run for eight seconds.
    await expect.poll(() => framesDuring(visit.page, 1000), { timeout: 6000 }).toBe(0);
  });
});

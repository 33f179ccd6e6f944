import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openKeptSite, type KeptSite } from './keptSite';
import { newPage, openBrowser, type Visit, type Visitor } from './launch';
import { alive, fragmentOf, mapDrawn, pictureStays, withoutWebGL, yearOf } from './visit';

// A reader keeps the page, loses the network, gets a new version, and is rid of it again.

let browser: Browser;
let site: KeptSite;
const visits: Visit[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  site = await openKeptSite();
});
afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.close();
  await site.dispose();
});
afterAll(() => browser.close());

const reader = { width: 1000, height: 800, reducedMotion: 'reduce' } as const;

/** A visit whose page may keep a copy of itself. */
async function visitSite(visitor: Visitor = {}): Promise<Visit> {
  const visit = await newPage(browser, { ...reader, serviceWorkers: 'allow', ...visitor });
  visits.push(visit);
  return visit;
}

async function openPage(address = site.url): Promise<Visit> {
  const visit = await visitSite();
  await withoutWebGL(visit.page);
  await visit.page.goto(address);
  await alive(visit.page);
  return visit;
}

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await dialog.getByLabel('Code of the embed').waitFor();
  return dialog;
}

async function keepCopy(page: Page): Promise<void> {
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: /^Keep on this device \(\d\.\d MB\)$/ }).click();
  await dialog.getByText('Kept on this device: edition').waitFor({ timeout: 30_000 });
  await page.keyboard.press('Escape');
}

/** Everything that a page can leave behind on a device. */
function leftBehind(page: Page): Promise<string[]> {
  return page
    .evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...(await caches.keys()),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      document.cookie,
    ])
    .then((all) => all.filter(Boolean));
}

/** Counts how often the page itself is loaded from now on. */
function countDocuments(page: Page): () => number {
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents += 1;
  });
  return () => documents;
}

const noticeOf = (page: Page) => page.locator('.heading [data-notice="update"]');
const published = (page: Page) => page.locator('html').getAttribute('data-published');

describe('an ordinary visit', () => {
  it('leaves nothing behind, also when the dialog was opened', async () => {
    const { page, ...visit } = await openPage();
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Keep on this device' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await leftBehind(page)).toEqual([]);
    expect(visit.requests.filter((url) => url.endsWith('sw.js'))).toEqual([]);
    expect(visit.problems()).toEqual([]);
  });
});

describe('a kept copy', () => {
  it(
    'is the whole page without a network: map, years, panel, table, languages',
    { timeout: 150_000 },
    async () => {
      const visit = await visitSite();
      const { page } = visit;
      await page.goto(`${site.url}#map=still`);
      await alive(page);
      await keepCopy(page);
      await site.close();
      // Another address of the same page, with what a newsletter appends.
      await page.goto(`${site.url}index.html?utm_source=letter&x=1#t=2021`);
      await mapDrawn(page);
      expect(await yearOf(page)).toBe(2021);
      await page.getByRole('slider').press('ArrowLeft');
      expect(await yearOf(page)).toBe(2020);
      await page.goto(`${site.url}#show=place:horgos-rail`);
      await page.locator('aside.panel h2').first().waitFor();
      for (const [language, name] of [
        ['zh', '分享'],
        ['ru', 'Поделиться'],
      ] as const) {
        await page.goto(`${site.url}#lang=${language}&map=still`);
        await page.locator(`html[data-live][lang="${language}"]`).waitFor({ state: 'attached' });
        await page.getByRole('button', { name, exact: true }).waitFor();
      }
      await page.goto(`${site.url}#sheet=table&lang=en`);
      await page.reload();
      await page.getByRole('dialog').getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(visit.problems()).toEqual([]);
    },
  );

  it('goes when the reader asks, and can be made anew at once', async () => {
    const { page, ...visit } = await openPage();
    await keepCopy(page);
    await page.reload();
    await alive(page);
    const dialog = await openDialog(page);
    const button = dialog.getByRole('button', { name: 'Remove the copy' });
    await button.click();
    await dialog.getByText('The copy has been removed.').waitFor();
    expect(await leftBehind(page)).toEqual([]);
    // The button stays where the reader's focus is.
    const again = dialog.getByRole('button', { name: 'Keep on this device' });
    expect(await again.evaluate((one) => one === document.activeElement)).toBe(true);
    await again.click();
    await dialog.getByText('Kept on this device: edition').waitFor({ timeout: 30_000 });
    await site.close();
    await page.reload();
    await alive(page);
    expect(visit.pageErrors).toEqual([]);
  });

  it('that lost a part is loaded again once, and then goes on without it', async () => {
    const visit = await visitSite();
    const { page } = visit;
    await page.goto(`${site.url}#map=still`);
    await alive(page);
    await keepCopy(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/\/map-[^/]*\.js$/.test(request.url)) await cache.delete(request);
      }
    });
    // What the browser happens to have besides is no part of the copy.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await site.close();
    await page.goto('about:blank');
    const documents = countDocuments(page);
    await page.goto(`${site.url}#t=2021`);
    await expect.poll(documents, { timeout: 20_000 }).toBe(2);
    await pictureStays(page);
    expect(await yearOf(page)).toBe(2021);
    await page.getByRole('slider').press('ArrowLeft');
    await page.waitForLoadState('networkidle');
    expect(await yearOf(page)).toBe(2020);
    expect(documents()).toBe(2);
  });

  it('that cannot be completed is not kept', async () => {
    const { page } = await openPage();
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: /\(\d\.\d MB\)/ }).waitFor();
    await site.breakPage();
    await dialog.getByRole('button', { name: 'Keep on this device' }).click();
    await dialog.getByText('Nothing is kept').waitFor({ timeout: 30_000 });
    expect(await leftBehind(page)).toEqual([]);
  });
});

describe('a new version', () => {
  it('waits for the reader, and opens with all that the address holds', async () => {
    const { page, ...visit } = await openPage();
    await keepCopy(page);
    await site.publish('second');
    await page.goto(`${site.url}?again#t=2019`);
    await noticeOf(page).waitFor();
    // The kept page stays until it is asked to go, however often it is opened.
    expect(await published(page)).toBe(null);
    await page.reload();
    await noticeOf(page).waitFor();
    expect(await published(page)).toBe(null);
    const documents = countDocuments(page);
    await noticeOf(page).getByRole('button').click();
    await page.locator('html[data-published="second"][data-live]').waitFor({ state: 'attached' });
    expect(await yearOf(page)).toBe(2019);
    expect(await fragmentOf(page)).toContain('t=2019');
    await page.waitForLoadState('networkidle');
    expect(documents()).toBe(1);
    expect(await noticeOf(page).count()).toBe(0);
    await site.close();
    await page.reload();
    await alive(page);
    expect(await published(page)).toBe('second');
    expect(visit.pageErrors).toEqual([]);
  });

  it('that another window has gone on with is offered here, and nothing is loaded by itself', async () => {
    const { page } = await openPage();
    await keepCopy(page);
    await site.publish('second');
    await page.reload();
    await noticeOf(page).waitFor();
    await page.evaluate(() => {
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
      Object.defineProperty(globalThis, 'changed', { value: changed });
    });
    const other = await page.context().newPage();
    await withoutWebGL(other);
    await other.goto(`${site.url}#t=2018`);
    await noticeOf(other).getByRole('button').click();
    await other.locator('html[data-published="second"][data-live]').waitFor({ state: 'attached' });
    // A page that had been loaded anew would have heard of nothing.
    expect(
      await page.evaluate(async () => {
        await Reflect.get(globalThis, 'changed');
        return Reflect.has(globalThis, 'changed');
      }),
    ).toBe(true);
    expect(await published(page)).toBe(null);
    // What the old page has not asked for yet is still to be had.
    await openDialog(page);
    await page.keyboard.press('Escape');
    await noticeOf(page).getByRole('button').click();
    await page.locator('html[data-published="second"][data-live]').waitFor({ state: 'attached' });
  });

  it('of which only the worker is there yet is not taken: page and parts would not fit', async () => {
    const { page } = await openPage();
    await keepCopy(page);
    await site.publish('second');
    await site.breakPage();
    await page.reload();
    await alive(page);
    await page.waitForLoadState('networkidle');
    expect(await published(page)).toBe(null);
    expect(await noticeOf(page).count()).toBe(0);
  });
});

describe('the worker of a build without copies', () => {
  it('takes the copy away and loads nothing again', async () => {
    const { page } = await openPage();
    await keepCopy(page);
    await site.publishRemover();
    // The kept page opens once more, and hears of it.
    await page.reload();
    const documents = countDocuments(page);
    await alive(page);
    await expect.poll(() => leftBehind(page), { timeout: 15_000 }).toEqual([]);
    await page.getByRole('slider').press('ArrowLeft');
    expect(await yearOf(page)).toBe(2023);
    expect(documents()).toBe(0);
    await site.publish('without copies');
    await page.reload();
    await alive(page);
    expect(await published(page)).toBe('without copies');
  });
});

describe('a copy is not offered', () => {
  it('in a frame, sandboxed or not', async () => {
    const visit = await visitSite();
    const { page } = visit;
    await withoutWebGL(page);
    const frames = ['', 'sandbox="allow-scripts"'].map(
      (sandbox) => `<iframe ${sandbox} src="./#map=still" width="900" height="700"></iframe>`,
    );
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
    );
    await page.goto(`${site.url}host.html`);
    for (const index of [0, 1]) {
      const frame = page.locator('iframe').nth(index).contentFrame();
      await frame.locator('html[data-live]').waitFor({ state: 'attached' });
      await frame.getByRole('button', { name: 'Share', exact: true }).click();
      await frame.getByLabel('Code of the embed').waitFor();
      expect(await frame.locator('[data-copy]').count()).toBe(0);
    }
    expect(visit.problems()).toEqual([]);
  });

  it.each(['blocked', 'missing'])('where storage is %s', async (how) => {
    const visit = await visitSite();
    const { page } = visit;
    await withoutWebGL(page);
    await page.addInitScript((isBlocked) => {
      const get = () => {
        if (isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
        return undefined;
      };
      Object.defineProperty(globalThis, 'caches', { get });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get });
    }, how === 'blocked');
    await page.goto(site.url);
    await alive(page);
    const dialog = await openDialog(page);
    expect(await dialog.locator('[data-copy]').count()).toBe(0);
    expect(visit.problems()).toEqual([]);
  });

  it('on the page of pinned data, which stays where it is', async () => {
    const { page } = await openPage();
    const dialog = await openDialog(page);
    await dialog.getByLabel('exactly this').first().check();
    await page.goto(await dialog.getByLabel('Link', { exact: true }).inputValue());
    await alive(page);
    expect(await (await openDialog(page)).locator('[data-copy]').count()).toBe(0);
  });
});

describe('the description for devices', () => {
  it('is all that the browser needs to install the page', async () => {
    const { page } = await openPage();
    const session = await page.context().newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect(url).toBe(`${site.url}site.webmanifest`);
    expect(errors).toEqual([]);
    const description: unknown = JSON.parse(data ?? '');
    expect(description).toMatchObject({ start_url: './', scope: './' });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  });
});

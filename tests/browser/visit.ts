import { buffer } from 'node:stream/consumers';
import type { Download, Frame, Page } from 'playwright-core';

/** A device without WebGL: the map is a picture, everything else works and is quick. */
export async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
      Object.defineProperty(canvas, 'getContext', { value: () => null });
    }
  });
}

/** A device that draws on canvases, but has no WebGL. */
export async function withoutWebGLOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
      const getContext: unknown = Reflect.get(canvas, 'getContext');
      if (typeof getContext !== 'function') continue;
      const value: unknown = new Proxy(getContext, {
        apply: (target, self, rest: unknown[]): unknown =>
          String(rest[0]).startsWith('webgl') ? null : Reflect.apply(target, self, rest),
      });
      Object.defineProperty(canvas, 'getContext', { value });
    }
  });
}

/** Reaches for the map, in a page or a frame, as a reader does who presses it, but touches nothing there. */
export async function reachForMap(page: Page | Frame): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await page.locator('.layer.picture').dispatchEvent('pointerdown', { pointerType: 'mouse' });
}

/** Reaches for the map, and waits until it has taken over from the picture in WebGL. */
export async function mapDrawn(page: Page): Promise<void> {
  await reachForMap(page);
  await page.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 45_000 });
}

/** Waits until the picture that came with the page has given way to the one that the link asks for. */
export async function pictureDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.live-picture') && !document.querySelector('.picture-room'),
  );
}

/** Reaches for the map, and waits until the page has given up on WebGL and says so; the picture stays. */
export async function pictureStays(page: Page): Promise<void> {
  await reachForMap(page);
  await page.locator('[data-map="picture"][data-failure]').waitFor({ state: 'attached' });
}

/** Waits until the page answers the reader. */
export async function alive(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
}

/** Follows another link in the page as it stands, as its reader would: nothing has the focus or the pointer. */
export async function follow(page: Page, fragment: string): Promise<void> {
  await page.mouse.move(0, 0);
  const language = /(?:^|&)lang=(\w+)/.exec(fragment)?.[1];
  await page.evaluate(async (wanted) => {
    const go = (hash: string) =>
      new Promise((resolve) => {
        window.addEventListener('hashchange', resolve, { once: true });
        window.location.hash = hash;
      });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
    // The reader may have moved on without the address having said so yet.
    if (window.location.hash === `#${wanted}`) await go('map=still&t=2013');
    await go(wanted);
  }, fragment);
  if (language) await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

/** Waits until the parts of a view that are fetched for it have come. */
export async function complete(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/** The year that the slider says. */
export async function yearOf(page: Page): Promise<number> {
  return Number(await page.getByRole('slider').getAttribute('aria-valuenow'));
}

/** The fragment of the page's address, without `#`, once it has been written. */
export async function fragmentOf(page: Page): Promise<string> {
  return page.evaluate(() => window.location.hash.slice(1));
}

/** Waits until the address says what is expected of it. */
export async function waitForFragment(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    ([source]) => new RegExp(source ?? '').test(window.location.hash.slice(1)),
    [pattern.source],
  );
}

/** What was downloaded: the shared browser is reached over a socket, so its files have no path here. */
export async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

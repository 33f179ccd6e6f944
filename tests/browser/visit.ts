import type { Page } from 'playwright-core';

/** A device without WebGL: no map is drawn, everything else works and is quick. */
export async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
      Object.defineProperty(canvas, 'getContext', { value: () => null });
    }
  });
}

/** Waits until the map has said that it is drawn. */
export async function mapDrawn(page: Page): Promise<void> {
  await page.locator('[data-map="drawn"]').waitFor({ state: 'attached', timeout: 45_000 });
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

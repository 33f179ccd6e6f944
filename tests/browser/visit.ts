import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the page used of the browser since it was opened; put there by {@link countUse}. */
    use: { contexts: number; frames: number };
  }
}

/** Counts WebGL contexts and scheduled frames; before any script of the page runs. */
export async function countUse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.use = { contexts: 0, frames: 0 };
    const canvases = new WeakSet<object>();
    for (const prototype of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
      const { getContext } = prototype;
      Object.defineProperty(prototype, 'getContext', {
        value(this: object, kind: string, ...rest: unknown[]) {
          const context: unknown = Reflect.apply(getContext, this, [kind, ...rest]);
          if (kind.startsWith('webgl') && context !== null && !canvases.has(this)) {
            canvases.add(this);
            const isShown = !(this instanceof HTMLCanvasElement) || this.isConnected;
            if (isShown) window.use.contexts += 1;
          }
          return context;
        },
      });
    }
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = (callback) => {
      window.use.frames += 1;
      return requestAnimationFrame.call(window, callback);
    };
  });
}

/** A device without WebGL: no map is drawn, everything else works and is quick. */
export async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    OffscreenCanvas.prototype.getContext = () => null;
  });
}

/** Waits until the map has said that it is drawn. */
export async function mapDrawn(page: Page): Promise<void> {
  await page.locator('[data-map="drawn"]').waitFor({ state: 'attached', timeout: 45_000 });
}

/** Frames scheduled while nothing is done for so many milliseconds. */
export async function framesDuring(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(async (time) => {
    const before = window.use.frames;
    await new Promise((resolve) => {
      setTimeout(resolve, time);
    });
    return window.use.frames - before;
  }, milliseconds);
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

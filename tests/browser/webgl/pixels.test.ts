import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSetting } from '../setting';
import { mapDrawn } from '../visit';

const setting = useSetting({ hasWebGL: true });

declare global {
  interface Window {
    /** What was read back of drawings, by name and number of pixels. */
    readBack?: string[];
  }
}

/** Notes whatever is read back of drawings, and how much of it; to be called before the page is opened. */
async function watchReading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const read: string[] = [];
    window.readBack = read;
    const watch = (prototype: object, name: string, pixels: (...values: number[]) => number) => {
      const original: unknown = Reflect.get(prototype, name);
      if (typeof original !== 'function') return;
      const value: unknown = new Proxy(original, {
        apply: (target, self, values: number[]): unknown => {
          read.push(`${name} ${String(pixels(...values))}`);
          return Reflect.apply(target, self, values);
        },
      });
      Object.defineProperty(prototype, name, { value });
    };
    const all = () => Infinity;
    const area = (_x: number, _y: number, width: number, height: number) => width * height;
    for (const name of ['toDataURL', 'toBlob']) watch(HTMLCanvasElement.prototype, name, all);
    watch(OffscreenCanvas.prototype, 'convertToBlob', all);
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D])
      watch(prototype, 'getImageData', area);
    watch(WebGL2RenderingContext.prototype, 'readPixels', area);
  });
}

it('the pixels of the map are not read back, but for the one that tells whether the device draws what it is told; they are those of the screen, also when it gets finer at the same size', async () => {
  const size = { width: 640, height: 500 };
  const { page } = await setting.visit(size);
  await watchReading(page);
  await page.goto(`${setting.url()}#t=2024`);
  await mapDrawn(page);
  expect(await page.evaluate(() => window.readBack)).toEqual(['readPixels 1']);
  const canvas = page.locator('.layer.map canvas').first();
  const widths = () =>
    canvas.evaluate((one) => [
      one instanceof HTMLCanvasElement ? one.width : 0,
      one.clientWidth * window.devicePixelRatio,
    ]);
  const [before = 0] = await widths();
  const session = await page.context().newCDPSession(page);
  const finer = { ...size, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', finer);
  await expect.poll(async () => (await widths())[0]).toBe(before * 2);
  const [after, screen] = await widths();
  expect(after).toBe(screen);
  expect(await page.evaluate(() => window.readBack)).toEqual(['readPixels 1']);
});

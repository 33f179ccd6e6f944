import { describe, expect, it } from 'vitest';
import { useSetting } from '../setting';
import { mapDrawn } from '../visit';

const setting = useSetting({ hasWebGL: true });

declare global {
  interface Window {
    /** What was read back of drawings, by name and number of pixels. */
    readBack?: string[];
  }
}

describe('the pixels of the map', () => {
  it('are those of the screen, also when it gets finer at the same size', async () => {
    const { page } = await setting.visit({ width: 640, height: 500 });
    await page.goto(`${setting.url()}#t=2024`);
    await mapDrawn(page);
    const canvas = page.locator('.layer.map canvas').first();
    const widths = () =>
      canvas.evaluate((one) => [
        one instanceof HTMLCanvasElement ? one.width : 0,
        one.clientWidth * window.devicePixelRatio,
      ]);
    const [before = 0] = await widths();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 500,
      deviceScaleFactor: 2,
      mobile: false,
    });
    await expect.poll(async () => (await widths())[0]).toBe(before * 2);
    const [after, screen] = await widths();
    expect(after).toBe(screen);
  });

  it('are not read back, but for the one that tells whether the device draws what it is told', async () => {
    const { page } = await setting.visit({ width: 640, height: 500 });
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
    await page.goto(`${setting.url()}#t=2024`);
    await mapDrawn(page);
    expect(await page.evaluate(() => window.readBack)).toEqual(['readPixels 1']);
  });
});

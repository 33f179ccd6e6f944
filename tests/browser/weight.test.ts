import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileSizes, filesLoadedWith, manifestOf } from '../tools/sizes.mjs';
import { useSetting } from './setting';
import { alive, mapDrawn, pictureStays, withoutWebGL } from './visit';

// Hard quotas: what a visit costs, in bytes with brotli 11 and in requests. Fonts are counted apart:
// they come by script, hold nothing up, and are kept by the browser. So are the landforms, relief and
// physical names: the picture asks for them when the page is usable and the browser has nothing to do.

const setting = useSetting();
const dist = path.resolve(import.meta.dirname, '../../dist');
const sizes = new Map(fileSizes(dist).map(({ file, brotli }) => [file, brotli]));
const isFont = (file: string) => file.endsWith('.woff2');
const landforms = ['assets/physical-', 'assets/physical-curves-', 'assets/relief-'] as const;
const isLandform = (file: string) => landforms.some((start) => file.startsWith(start));

function weightOf(files: Iterable<string>): number {
  let sum = 0;
  for (const file of files) {
    const size = sizes.get(file);
    if (size === undefined) throw new Error(`${file} is not in the build`);
    sum += size;
  }
  return sum;
}

/** The files of the build that a visit asked for, in order. */
function filesOf(requests: readonly string[]): string[] {
  const names = requests.map((url) => url.slice(setting.url().length).replace(/[?#].*$/, ''));
  return [...new Set(names.map((name) => name || 'index.html'))].filter((name) => !isFont(name));
}

/** A device that draws on canvases, but has no WebGL. */
async function withoutWebGLOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const canvas = HTMLCanvasElement.prototype;
    const getContext: unknown = Reflect.get(canvas, 'getContext');
    if (typeof getContext !== 'function') return;
    const value: unknown = new Proxy(getContext, {
      apply: (target, self, rest: unknown[]): unknown =>
        String(rest[0]).startsWith('webgl') ? null : Reflect.apply(target, self, rest),
    });
    Object.defineProperty(canvas, 'getContext', { value });
  });
}

describe('the weight of a visit', () => {
  it('the document itself is at most 45 kB', () => {
    expect(weightOf(['index.html'])).toBeLessThanOrEqual(45_000);
  });

  it('all that the page needs without a map in WebGL is at most 150 kB in 4 requests', async () => {
    const visit = await setting.visit();
    await visit.page.goto(`${setting.url()}#map=still`);
    await alive(visit.page);
    const files = filesOf(visit.requests).filter((file) => !isLandform(file));
    expect(weightOf(files), files.join(' ')).toBeLessThanOrEqual(150_000);
    expect(files.length).toBeLessThanOrEqual(4);
  });

  it('where there is no WebGL nothing of the map is fetched but its landforms, at most 45 kB', async () => {
    const visit = await setting.visit();
    await withoutWebGLOnly(visit.page);
    await visit.page.goto(setting.url());
    await pictureStays(visit.page);
    await visit.page.locator('.live-picture .relief').waitFor({ state: 'attached' });
    await visit.page.waitForLoadState('networkidle');
    const files = filesOf(visit.requests);
    const others = files.filter((file) => !isLandform(file));
    expect(weightOf(others), others.join(' ')).toBeLessThanOrEqual(150_000);
    expect(others.length).toBeLessThanOrEqual(4);
    const late = files.filter(isLandform);
    expect(late).toHaveLength(landforms.length);
    expect(weightOf(late), late.join(' ')).toBeLessThanOrEqual(45_000);
  });

  it('where nothing can be drawn on, the relief is not fetched either', async () => {
    const visit = await setting.visit();
    await withoutWebGL(visit.page);
    await visit.page.goto(setting.url());
    await pictureStays(visit.page);
    await visit.page.locator('.live-picture .landforms').first().waitFor({ state: 'attached' });
    await visit.page.waitForLoadState('networkidle');
    const files = filesOf(visit.requests);
    const others = files.filter((file) => !isLandform(file));
    expect(weightOf(others), others.join(' ')).toBeLessThanOrEqual(150_000);
    expect(others.length).toBeLessThanOrEqual(4);
    expect(files.filter((file) => file.startsWith('assets/relief-'))).toEqual([]);
    expect(visit.problems()).toEqual([]);
  });

  it('until the flows move it is at most 660 kB, and 800 kB when the first view is complete', async () => {
    const visit = await setting.visit();
    let untilFlows: string[] = [];
    await visit.page.exposeFunction('flowsDrawn', () => {
      untilFlows = filesOf(visit.requests);
    });
    await visit.page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const tell: unknown = Reflect.get(globalThis, 'flowsDrawn');
        if (list.getEntriesByName('flows-drawn').length > 0 && typeof tell === 'function')
          Reflect.apply(tell, undefined, []);
      }).observe({ type: 'mark', buffered: true });
    });
    await visit.page.goto(setting.url());
    await mapDrawn(visit.page);
    await expect.poll(() => untilFlows.length).toBeGreaterThan(0);
    expect(weightOf(untilFlows), untilFlows.join(' ')).toBeLessThanOrEqual(660_000);
    await visit.page.waitForLoadState('networkidle');
    const all = filesOf(visit.requests);
    expect(weightOf(all), all.join(' ')).toBeLessThanOrEqual(800_000);
    expect(all.length).toBeLessThanOrEqual(24);
  });

  it('in the Latin script the fonts of the first view are at most 260 kB', async () => {
    const visit = await setting.visit();
    await visit.page.goto(setting.url());
    await mapDrawn(visit.page);
    await visit.page.waitForLoadState('networkidle');
    const names = new Set(visit.requests.map((url) => url.slice(setting.url().length)));
    expect(weightOf([...names].filter(isFont))).toBeLessThanOrEqual(260_000);
  });
});

describe('the graph of the build', () => {
  it('holds nothing of the map libraries in what the page loads first', () => {
    const manifest: Parameters<typeof filesLoadedWith>[0] = manifestOf(dist);
    const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
    const first = [...filesLoadedWith(manifest, entries)].filter((file) => file.endsWith('.js'));
    expect(first.length).toBeGreaterThan(0);
    for (const file of first) {
      const code = readFileSync(path.join(dist, file), 'utf8');
      expect(code, file).not.toMatch(/maplibregl|gl_position|luma\.gl|deck\.gl/i);
    }
  });
});

import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaticServer } from '../../tools/serve.mjs';
import { openHost, serveWithHeaders, type Host } from '../hostPage';
import { newPage, openBrowser } from '../launch';
import { reachForMap } from '../visit';

// More maps on one screen than a browser has drawing contexts for (Chromium: sixteen, here fewer): those
// that come last get one, those that came first give theirs up and stay pictures, and nobody fights.

const limit = 3;
const count = 5;

let browser: Browser;
let host: Host;
let site: StaticServer;

beforeAll(async () => {
  browser = await openBrowser([`--max-active-webgl-contexts=${String(limit)}`]);
  host = await openHost();
  site = await serveWithHeaders(false);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await site.close();
});

/** Counts the canvases of a page that ever got a drawing context; also in frames. */
function countContexts(): void {
  let made = 0;
  const canvas = HTMLCanvasElement.prototype;
  const getContext: unknown = Reflect.get(canvas, 'getContext');
  if (typeof getContext !== 'function') return;
  const known = new WeakSet();
  const value: unknown = new Proxy(getContext, {
    apply: (target, self: object, rest: unknown[]): unknown => {
      const context: unknown = Reflect.apply(target, self, rest);
      if (context && String(rest[0]).startsWith('webgl') && !known.has(self)) {
        known.add(self);
        made += 1;
      }
      return context;
    },
  });
  Object.defineProperty(canvas, 'getContext', { value });
  Object.defineProperty(globalThis, 'contextsMade', { get: () => made });
}

/** What a frame shows now. */
interface Shown {
  readonly by: string | undefined;
  readonly canvases: number;
  readonly lost: boolean;
  readonly ports: number;
  readonly waits: boolean;
  readonly failure: string | undefined;
  readonly made: number;
}

function shownIn(frame: Frame): Promise<Shown> {
  return frame.evaluate(() => {
    const view = document.querySelector<HTMLElement>('[data-map]');
    const canvases = [...document.querySelectorAll('canvas')];
    const made: unknown = Reflect.get(globalThis, 'contextsMade');
    return {
      by: view?.dataset['map'],
      canvases: canvases.length,
      lost: canvases.some((canvas) => canvas.getContext('webgl2')?.isContextLost() ?? true),
      ports: document.querySelectorAll('.picture .port').length,
      waits: [...document.querySelectorAll('main > button')].length > 0,
      failure: view?.dataset['failure'],
      made: Number(made),
    };
  });
}

it('more maps on one screen than there are contexts each show the map or the picture, and come to rest', async () => {
  const frame = `<iframe src="${site.url}embed-minimal.en.html#start=map&t=2021" title="map" width="300" height="240" style="border:0"></iframe>`;
  host.show(
    `<!doctype html><link rel="icon" href="data:,"><body style="margin:0;display:grid;grid-template-columns:repeat(3,300px);gap:4px">${frame.repeat(count)}`,
  );
  const visit = await newPage(browser, { width: 940, height: 500, reducedMotion: 'reduce' });
  const { page } = visit;
  await page.addInitScript(countContexts);
  await page.goto(host.url);
  const frames = page.frames().slice(1);
  expect(frames).toHaveLength(count);
  // Nobody has touched any of them: they are pictures, and hold nothing.
  for (const one of frames) {
    await one.locator('html[data-live]').waitFor({ state: 'attached' });
    expect(await shownIn(one)).toMatchObject({ by: 'picture', made: 0, waits: false });
  }
  for (const one of frames) await reachForMap(one);
  const everything = () => Promise.all(frames.map(shownIn));
  const isSettled = ({ by, waits }: Shown) => by === 'map' || waits;
  const settled = async () => (await everything()).filter(isSettled).length;
  await expect.poll(settled, { timeout: 60_000, interval: 500 }).toBe(count);

  const check = (all: readonly Shown[], most: number) => {
    for (const shown of all) {
      expect(shown.made).toBeLessThanOrEqual(most);
      expect(shown.failure).toBeUndefined();
      if (shown.by === 'map') expect(shown).toMatchObject({ canvases: 1, lost: false });
      else expect(shown).toMatchObject({ by: 'picture', canvases: 0, waits: true });
      if (shown.by === 'picture') expect(shown.ports).toBeGreaterThan(3);
    }
  };
  const first = await everything();
  // One to find out whether there can be a map, one for the map.
  check(first, 2);
  const maps = first.filter(({ by }) => by === 'map').length;
  expect(maps).toBeGreaterThan(0);
  expect(maps).toBeLessThanOrEqual(limit);
  // Nothing is made or lost any more, though every frame is used.
  for (const one of frames) {
    await one.getByRole('slider').press('ArrowRight');
    await one.getByRole('slider').press('ArrowLeft');
    expect(await one.getByRole('slider').getAttribute('aria-valuenow')).toBe('2021');
  }
  expect(await everything()).toEqual(first);

  const fallen = frames[first.findIndex(({ by }) => by === 'picture')];
  if (!fallen) throw new Error('Every frame has a context: there is nothing to see here');
  const slider = fallen.getByRole('slider');
  await slider.press('ArrowLeft');
  expect(await slider.getAttribute('aria-valuenow')).toBe('2020');
  await expect
    .poll(() => fallen.evaluate(() => window.location.hash), { timeout: 10_000 })
    .toContain('t=2020');
  // The reader wants this one to move: one other gives its context up for it.
  await fallen.getByRole('button', { name: 'Start the moving map' }).click();
  await fallen.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 60_000 });
  await expect.poll(settled, { timeout: 30_000 }).toBe(count);
  check(await everything(), 4);
  expect(visit.problems()).toEqual([]);
  await visit.close();
}, 180_000);

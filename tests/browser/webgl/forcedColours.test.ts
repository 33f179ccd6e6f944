import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { countUse, useOf } from '../../tools/page-use.mjs';
import { useSetting } from '../setting';
import { mapDrawn, reachForMap, waitForFragment } from '../visit';

// A canvas keeps the colours it was given; the elements of the picture have those that a reader forces
// upon pages. Forced and free again while the page is open, the map follows.

const setting = useSetting({ hasWebGL: true });

/** What draws the map, and whether its ground and its names have the colours that are forced. */
function seen(page: Page) {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const resolved = (colour: string) => {
      Object.assign(probe.style, { forcedColorAdjust: 'none', color: colour });
      return getComputedStyle(probe).color;
    };
    const of = (selector: string, property: string) => {
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).getPropertyValue(property);
    };
    const facts = {
      by: document.querySelector<HTMLElement>('.frame')?.dataset['map'],
      canvases: document.querySelectorAll('canvas').length,
      ground: of('.layer.picture', 'background-color') === resolved('Canvas'),
      name: of('.name.port', 'fill') === resolved('CanvasText'),
      halo: of('.name.port', 'stroke') === resolved('Canvas'),
      ribbons: document.querySelectorAll('.stage .ribbon').length > 0,
    };
    probe.remove();
    return facts;
  });
}

const forced = {
  by: 'picture',
  canvases: 0,
  ground: true,
  name: true,
  halo: true,
  ribbons: true,
} as const;

it('where colours are forced the map is the picture in them, and WebGL again where they are free', async () => {
  const visit = await setting.visit({ width: 640, height: 500, reducedMotion: 'reduce' });
  const { page } = visit;
  await countUse(page);
  // The link says dark; what is forced is light, then dark.
  await page.goto(`${setting.url()}#t=2021&at=first&theme=dark`);
  await mapDrawn(page);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect.poll(() => seen(page)).toEqual(forced);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => seen(page)).toEqual(forced);

  // It answers all the same, and nothing that a reader does brings a canvas.
  const { contexts } = await useOf(page);
  await reachForMap(page);
  await page.locator('.layer.picture').focus();
  await page.keyboard.press('+');
  await page.mouse.move(200, 200);
  await page.mouse.down();
  await page.mouse.move(120, 160, { steps: 3 });
  await page.mouse.up();
  await waitForFragment(page, /at=[\d.]+,/);
  expect(await seen(page)).toEqual(forced);
  expect((await useOf(page)).contexts).toBe(contexts);

  // Paper is a picture, too, and what comes after it is not WebGL.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await seen(page)).toEqual(forced);

  await page.emulateMedia({ forcedColors: 'none' });
  await mapDrawn(page);
  expect((await useOf(page)).contexts).toBe(contexts + 1);
  expect(visit.problems()).toEqual([]);
});

it('where they are forced from the start, nothing of WebGL is fetched', async () => {
  const { page, requests } = await setting.visit({
    width: 640,
    height: 500,
    forcedColors: 'active',
  });
  await page.goto(`${setting.url()}#t=2021&at=first`);
  await reachForMap(page);
  await page.locator('.live-picture').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  expect(await seen(page)).toEqual(forced);
  expect(requests.filter((url) => url.includes('/assets/map'))).toEqual([]);
});

import data from 'virtual:atlas';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comesToRest, countUse, framesDuring } from '../tools/page-use.mjs';
import type { Visit, Visitor } from './launch';
import { useSetting } from './setting';
import {
  alive,
  fragmentOf,
  pictureDrawn,
  pictureStays,
  waitForFragment,
  withoutWebGL,
  yearOf,
} from './visit';

const setting = useSetting();
const small: Visitor = { width: 900, height: 560, reducedMotion: 'no-preference' };

async function visit(fragment = '', visitor: Visitor = small): Promise<Visit> {
  const opened = await setting.visit(visitor);
  await countUse(opened.page);
  await withoutWebGL(opened.page);
  await opened.page.goto(`${setting.url()}${fragment ? `#${fragment}` : ''}`);
  await alive(opened.page);
  return opened;
}

const portsShown = (page: Page) => page.locator('.picture .port').count();

describe('without WebGL', () => {
  it('the picture stays, says so quietly and works', async () => {
    const opened = await visit('t=2023');
    const { page } = opened;
    await pictureStays(page);
    await page.getByRole('status').first().waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await portsShown(page)).toBeGreaterThan(4);
    await page.getByRole('slider').press('ArrowLeft');
    expect(await yearOf(page)).toBe(2022);
    expect(opened.pageErrors).toEqual([]);
    expect(opened.consoleErrors).toEqual([]);
  });

  it('draws another picture for another year, and fewer things when layers are off', async () => {
    const { page } = await visit('t=2023');
    const traffic = () => page.locator('.picture .traffic').innerHTML();
    const before = await traffic();
    await page.getByRole('slider').press('ArrowLeft');
    await expect.poll(traffic).not.toBe(before);
    const ports = await portsShown(page);
    await page.getByRole('checkbox', { name: /^Circle/ }).uncheck();
    await expect.poll(() => portsShown(page)).toBeLessThan(ports);
  });

  it('plays by steps and rests without a frame', async () => {
    const { page } = await visit('t=2019');
    const slider = page.getByRole('slider');
    await slider.press(' ');
    await expect.poll(() => yearOf(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(2021);
    await slider.press(' ');
    await comesToRest(page);
    expect(await framesDuring(page, 1000)).toBe(0);
  });

  it('is dragged, zoomed by wheel and keys, and the link remembers where', async () => {
    const { page } = await visit('', { ...small, reducedMotion: 'reduce' });
    const box = await page.locator('.picture').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const middle = [x + width * 0.4, y + height * 0.5] as const;
    await page.mouse.move(...middle);
    await page.mouse.wheel(0, -300);
    await waitForFragment(page, /^at=/);
    const zoomed = new URL(page.url()).hash;
    await page.mouse.down();
    await page.mouse.move(middle[0] + 120, middle[1] + 40, { steps: 6 });
    await page.mouse.up();
    await page.waitForFunction((before) => window.location.hash !== before, zoomed);
  });

  it('is pinched, and comes one level closer where it is tapped twice', async () => {
    const touching: Visitor = { ...small, reducedMotion: 'reduce', hasTouch: true };
    const { page } = await visit('at=84,43,4', touching);
    await page.clock.install({ time: 0 });
    const box = await page.locator('.picture').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const middle = { x: x + width * 0.3, y: y + height * 0.5 };
    const zoom = () => Number(/at=[^,]*,[^,]*,([^&,]*)/.exec(page.url())?.[1]);
    // The second tap is sent once the page has answered the first: no time passes there, however late that is.
    await page.clock.pauseAt(3_600_000);
    await page.touchscreen.tap(middle.x, middle.y);
    await page.touchscreen.tap(middle.x, middle.y);
    await page.clock.resume();
    await expect.poll(zoom).toBe(5);
    const session = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) => {
      const points = [-apart, apart].map((aside, id) => ({ x: middle.x + aside, y: middle.y, id }));
      const touchPoints = type === 'touchEnd' ? [] : points;
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await touch('touchStart', 50);
    await touch('touchMove', 75);
    await touch('touchMove', 100);
    await touch('touchEnd', 100);
    await expect.poll(zoom).toBeCloseTo(6, 1);
  });

  it('a pick on a port opens its panel', async () => {
    const airport = data.places.find(({ kind, mode }) => kind === 'airport' && mode === 'air');
    const [longitude, latitude] = airport?.position ?? [0, 0];
    const fragment = `at=${String(longitude)},${String(latitude)},6`;
    const { page } = await visit(fragment, { width: 480, height: 400 });
    // A link is shown at once: nothing still moves there that a press would stop on its way.
    await pictureDrawn(page);
    const box = await page.locator('.picture').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    await page.mouse.click(x + width / 2, y + height / 2);
    await waitForFragment(page, /show=(place|area):/);
    expect(await fragmentOf(page)).toContain(fragment.slice(0, 8));
  });
});

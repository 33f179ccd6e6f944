import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';
import { alive, yearOf } from './visit';

// What can go wrong for a page that others embed, keep open and link to; one test for each.

const setting = useSetting();
const reader = { width: 700, height: 520, reducedMotion: 'reduce' } as const;
describe('a hostile or broken address', () => {
  it('opens the first view', async () => {
    const visit = await setting.visit(reader);
    const rubbish = 't=NaN&at=999,NaN,<script>&show=place:__proto__&lang=xx&%E0%A4%A';
    await visit.page.goto(`${setting.url()}#${rubbish}&x=${'y'.repeat(100_000)}`);
    await alive(visit.page);
    expect(await yearOf(visit.page)).toBe(2024);
    expect(visit.pageErrors).toEqual([]);
  });

  it('that is followed leads to a valid view', async () => {
    const visit = await setting.visit(reader);
    const { page } = visit;
    await page.goto(`${setting.url()}#map=still`);
    await alive(page);
    const addresses = [
      't=NaN',
      't=1e999&at=95,95,99',
      'at=80,95,4',
      '##t=2021',
      'unknown=1&show=place:nowhere',
      'show=place:__proto__',
      'show=%3Cscript%3Ealert(1)%3C/script%3E&lead=%3Cimg%20src=x%20onerror=alert(1)%3E',
      '%E0%A4%A',
      `t=2020&x=${'y'.repeat(100_000)}`,
    ];
    for (const address of addresses) {
      // From a view that none of them leads to.
      await page.goto(`${setting.url()}#t=2015&map=still`);
      await expect.poll(() => yearOf(page)).toBe(2015);
      await page.goto(`${setting.url()}#${address}`);
      await expect.poll(() => yearOf(page), { message: address.slice(0, 80) }).not.toBe(2015);
      expect(await yearOf(page)).toBeGreaterThanOrEqual(2012);
      expect(await yearOf(page)).toBeLessThanOrEqual(2024);
    }
    expect(visit.pageErrors).toEqual([]);
  });
});

describe('the way back', () => {
  it('leads out of the page after moves, and through choices', async () => {
    const { page } = await setting.visit(reader);
    await page.goto(setting.url());
    await alive(page);
    const entries = () => page.evaluate(() => window.history.length);
    const before = await entries();
    const slider = page.getByRole('slider');
    for (let step = 0; step < 8; step += 1) await slider.press('ArrowLeft');
    await page.waitForFunction(() => /^#t=2016\b/.test(window.location.hash));
    expect(await entries()).toBe(before);
  });
});

describe('screens', () => {
  it.each([
    { width: 320, height: 480 },
    { width: 320, height: 240 },
    { width: 3840, height: 2160 },
    // 200 % zoom of a small laptop.
    { width: 640, height: 400, deviceScaleFactor: 2 },
  ])('of $width × $height show the figure and the slider whole', async (size) => {
    const visit = await setting.visit({ ...size, reducedMotion: 'reduce' });
    await visit.page.goto(setting.url());
    await alive(visit.page);
    const box = await visit.page.getByRole('slider').boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 1e9)).toBeLessThanOrEqual(size.width);
    expect((box?.y ?? 0) + (box?.height ?? 1e9)).toBeLessThanOrEqual(size.height);
    const overflow = await visit.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(visit.pageErrors).toEqual([]);
  });
});

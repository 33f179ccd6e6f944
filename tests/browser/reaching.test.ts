import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';

const setting = useSetting();

/** The map, still and drawn by the page itself. */
async function open(hasTouch = false): Promise<Page> {
  const size = hasTouch ? { width: 390, height: 844 } : { width: 1440, height: 900 };
  const { page } = await setting.visit({ ...size, hasTouch, reducedMotion: 'reduce' });
  await page.goto(`${setting.url()}#t=2024&still=1`);
  await page.locator('.live-picture').waitFor();
  return page;
}

const ring = (page: Page) => page.locator('.map-focus:focus');
const labelOf = (page: Page) => ring(page).getAttribute('aria-label');

/** Presses a key of the walk and waits for the mark that it leads to. */
async function walk(page: Page, key: string, position: RegExp): Promise<string> {
  await page.keyboard.press(key);
  await page.waitForFunction(
    (words) => new RegExp(words).test(document.activeElement?.ariaLabel ?? ''),
    position.source,
  );
  return (await labelOf(page)) ?? '';
}

describe('a walk on the map by keys', () => {
  it('says name, value, state and year, opens what has the focus, and comes back to it', async () => {
    const page = await open();
    const map = page.getByRole('application', { name: /^Map of/ });
    await map.focus();
    const first = await walk(page, 'Home', / 1 of \d+$/);
    expect(first).toMatch(/2024: .*16,414 trains, reported, sources disagree/);
    const last = await walk(page, 'End', / (\d+) of \1$/);
    expect(last).toContain('2024: not documented');
    await walk(page, 'Home', / 1 of /);
    const count = await page.locator('.map-focus').count();
    expect(count).toBe(1);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 2 });
    await heading.first().waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await page.keyboard.press('Escape');
    await ring(page).waitFor({ state: 'attached' });
    expect(await labelOf(page)).toBe(first);
    // From a panel that stays, to another mark and what that opens, and back to that one.
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await page.locator('.map-focus').focus();
    const second = await walk(page, 'PageDown', / 2 of /);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await page.keyboard.press('Escape');
    await ring(page).waitFor({ state: 'attached' });
    expect(await labelOf(page)).toBe(second);
  });

  it('is one Tab stop, and comes to where it was', async () => {
    const page = await open();
    await page.locator('.picture').focus();
    const first = await walk(page, 'Home', / 1 of /);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.picture'))).toBe(null);
    await page.keyboard.press('Shift+Tab');
    expect(await labelOf(page)).toBe(first);
  });

  it('brings the camera to a mark outside of the view', async () => {
    const page = await open();
    await page.locator('.picture').focus();
    await walk(page, 'End', / (\d+) of \1$/);
    const frame = await page.locator('.picture').boundingBox();
    const box = await ring(page).boundingBox();
    expect(box?.x).toBeGreaterThan(frame?.x ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
  });
});

describe('a finger that may mean several things', () => {
  /** A tap on a rail port that stands beside the road port of its gateway. */
  async function ask() {
    const page = await open(true);
    // The mark is where it is measured once nothing moves.
    const mark = await page.locator('.stage .ports use[href*="rail-"]').last().elementHandle();
    await mark.waitForElementState('stable');
    const place = await mark.boundingBox();
    if (!place) throw new Error('no rail port is drawn');
    await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height / 2);
    const choice = page.getByRole('dialog', { name: 'Which one?' });
    await choice.getByRole('button').first().waitFor();
    return { page, choice };
  }

  it('is asked which; the focus goes into the list, and with Escape back to the map', async () => {
    const { page, choice } = await ask();
    expect(await choice.getByRole('button').count()).toBeLessThanOrEqual(5);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('application');
    expect(page.url()).not.toContain('show=');
  });

  it('opens what is chosen', async () => {
    const { page, choice } = await ask();
    await choice.getByRole('button', { name: 'rail port' }).first().tap();
    await page.waitForFunction(() => /show=place:.*-rail/.test(window.location.hash));
    await choice.waitFor({ state: 'detached' });
  });
});

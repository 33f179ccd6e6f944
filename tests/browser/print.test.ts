import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';
import { alive } from './visit';

const setting = useSetting();

describe('on paper', () => {
  it('stand map, year, key, record, figures and sources, on light ground and without controls', async () => {
    const { page } = await setting.visit({ width: 1040, height: 720, colorScheme: 'dark' });
    await page.goto(`${setting.url()}#map=still&theme=dark&t=2023`);
    await alive(page);
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    const onScreen = await ground();
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).not.toBe(onScreen);
    expect(await ground()).toBe('#f7f3ea');
    for (const seen of ['.stage', '.record', '.figures-table table', '.figures-table ol'])
      expect(await page.locator(seen).first().isVisible(), seen).toBe(true);
    for (const gone of ['nav', '.search', '.zoom', '[role=switch]', 'input[type=checkbox]'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    // The first sheet holds the whole map and record: what does not fit is cut, or moves to the next.
    const sheet = await page.locator('.page').boundingBox();
    const table = await page.locator('.figures-table').boundingBox();
    expect(sheet?.height).toBeLessThan(720);
    expect(table?.y).toBeGreaterThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? Infinity) - 1);
  });
});

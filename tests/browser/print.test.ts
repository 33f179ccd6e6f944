import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';
import { alive } from './visit';

const setting = useSetting();

describe('on paper', () => {
  it('stand map, year, key, record and where the figures are, on light ground and without controls', async () => {
    const { page } = await setting.visit({ width: 1040, height: 720, colorScheme: 'dark' });
    await page.goto(`${setting.url()}#map=still&theme=dark&t=2023`);
    await alive(page);
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    const onScreen = await ground();
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).not.toBe(onScreen);
    expect(await ground()).toBe('#f7f3ea');
    for (const seen of ['.stage', '.record', '.all-figures'])
      expect(await page.locator(seen).first().isVisible(), seen).toBe(true);
    for (const gone of ['nav', '.search', '.zoom', '[role=switch]', 'input[type=checkbox]'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    // One sheet holds the whole map and record, and the line above: what does not fit is cut.
    const sheet = await page.locator('.page').boundingBox();
    expect((sheet?.y ?? Infinity) + (sheet?.height ?? Infinity)).toBeLessThan(720);
  });

  it('stand all figures and the addresses of their sources, with nothing cut', async () => {
    const { page } = await setting.visit({ width: 1040, height: 720, colorScheme: 'dark' });
    await page.goto(`${setting.url()}figures.en.html`);
    await page.emulateMedia({ media: 'print' });
    for (const seen of ['.figures-table table', '.figures-table ol'])
      expect(await page.locator(seen).isVisible(), seen).toBe(true);
    expect(await page.locator('.ways').isVisible()).toBe(false);
    const paper = await page
      .locator('.figures-table .box')
      .evaluate((box) => [getComputedStyle(box).overflow, getComputedStyle(box).colorScheme]);
    expect(paper).toEqual(['visible', 'light']);
    const address = await page
      .locator('.figures-table ol a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('http');
  });
});

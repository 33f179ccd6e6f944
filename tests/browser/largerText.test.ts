import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, openBrowser, type Visit } from './launch';
import { useSetting } from './setting';
import { alive, follow } from './visit';

const setting = useSetting();

/** Whatever of the title, the year and the record is cut, or lies on something else. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const title = document.querySelector('h1');
    const room = title?.parentElement;
    if (!title || !room) return ['no title'];
    const [inner, outer] = [title.getBoundingClientRect(), room.getBoundingClientRect()];
    if (inner.bottom > outer.bottom + 1 || inner.right > outer.right + 1) found.push('title');
    const shown = [...document.querySelectorAll<HTMLElement>('.record .point .words')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.innerText.trim() !== '',
    );
    for (const [index, one] of shown.entries())
      for (const other of shown.slice(index + 1)) {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) found.push(`${one.innerText} on ${other.innerText}`);
      }
    const controls = [...document.querySelectorAll('.play .controls > *')].map((one) =>
      one.getBoundingClientRect(),
    );
    for (const [index, one] of controls.entries()) {
      if (one.width < 24) found.push('a control without room');
      for (const other of controls.slice(index + 1))
        if (one.right > other.left + 1 && one.bottom > other.top + 1 && one.top < other.bottom)
          found.push('controls on each other');
    }
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('page too wide');
    return found;
  });
}

const views = ['t=2016&lead=trade', 't=2024&lead=trains', 't=2019&lang=ru&lead=trade'] as const;

/** WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

describe('a reader who spaces texts out', () => {
  it('loses nothing', async () => {
    const { page } = await setting.visit({ width: 1280, height: 800 });
    await page.goto(setting.url());
    await alive(page);
    await page.addStyleTag({ content: spacing });
    for (const fragment of views) {
      await follow(page, `map=still&${fragment}`);
      expect(await faults(page), fragment).toEqual([]);
    }
  });
});

describe.each([
  ['no letter smaller than 20 pixels', 'minimumFontSize=20,minimumLogicalFontSize=20'],
  ['letters of 24 pixels where they are usually 16', 'defaultFontSize=24'],
] as const)('a reader who wants %s', (_, settings) => {
  let open: () => Promise<Visit>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const browser = await openBrowser([`--blink-settings=${settings}`]);
    open = () => newPage(browser, { width: 1440, height: 900 });
    close = () => browser.close();
  });
  afterAll(() => close());

  it('gets them, and loses nothing', async () => {
    const { page } = await open();
    await page.goto(setting.url());
    await alive(page);
    for (const fragment of views) {
      await follow(page, `map=still&${fragment}`);
      await expect.poll(() => faults(page), { message: fragment }).toEqual([]);
    }
    const size = await page
      .locator('.state')
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThan(19);
  });
});

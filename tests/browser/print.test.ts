import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useOnePage, useSetting } from './setting';
import { alive } from './visit';

// Those that lie on paper from a link go on with the same page, as a reader's who prints again and again.

const setting = useSetting();
const follow = useOnePage(setting, {});

let onPaper: Page | undefined;

/** As a browser does when the paper is through: it tells the page, and shows it again. */
async function backToScreen(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  onPaper = undefined;
}
afterEach(async () => {
  if (onPaper) await backToScreen(onPaper);
});

/** What is left of a sheet within margins of 10 mm, in CSS pixels. */
const sheets = {
  'A4 landscape': { width: 1047, height: 718 },
  'A4 portrait': { width: 718, height: 1047 },
  'Letter landscape': { width: 979, height: 740 },
  'Letter portrait': { width: 740, height: 979 },
} as const;

type Screen = Readonly<Record<'width' | 'height', number>>;

/** Opens a link on a screen of a size. */
async function open(
  fragment: string,
  screen: Screen,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await follow(`map=still&${fragment}`);
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(screen);
  return page;
}

/** Opens a link on a screen of a size, and turns the page to paper of another one. */
async function paper(
  fragment: string,
  screen: Screen,
  sheet: keyof typeof sheets,
  colorScheme?: 'light' | 'dark',
): Promise<Page> {
  const page = await open(fragment, screen, colorScheme);
  if (fragment.includes('show=')) await page.locator('.dossier figure').first().waitFor();
  if (fragment.includes('sheet=')) await page.locator('dialog article').first().waitFor();
  // As a browser does: it tells the page, then lays it out for the sheet.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheets[sheet]);
  onPaper = page;
  return page;
}

/** Where things lie on the paper, in pixels from the corner of the first sheet. */
function boxes(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  );
}

const controls =
  'nav, .search, .zoom, .steps, [role=switch], input, select, .close, button.way, .chip, .action, h2.key-title';

async function shownControls(page: Page): Promise<string[]> {
  return page
    .locator(controls)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && !one.closest('.leading'))
        .map((one) => one.outerHTML.slice(0, 80)),
    );
}

const views = [
  ['t=2024', { width: 1600, height: 900 }, 'A4 landscape', 'light'],
  ['t=2024&theme=dark&show=place:horgos', { width: 1440, height: 900 }, 'A4 portrait', 'dark'],
  ['t=2019&lang=ru', { width: 390, height: 844 }, 'Letter portrait', 'light'],
  ['t=2014&lang=zh&compare=2012', { width: 3440, height: 1000 }, 'Letter landscape', 'dark'],
  ['t=2021&lead=trains&at=80.3,44.2,7', { width: 1280, height: 420 }, 'A4 portrait', 'light'],
] as const;

describe('on paper', () => {
  it.each(views)('%s stands on one sheet', async (fragment, screen, sheet, scheme) => {
    const page = await paper(fragment, screen, sheet, scheme);
    const { width, height } = sheets[sheet];
    const parts = ['h1', '.plate', '.sentence', '.state .mark', '.states li', '.record .value'];
    for (const part of parts) {
      const found = await boxes(page, part);
      expect(found.length, part).toBeGreaterThan(0);
      for (const { left, right, bottom } of found) {
        expect(left, part).toBeGreaterThanOrEqual(-1);
        expect(right, part).toBeLessThanOrEqual(width + 1);
        expect(bottom, part).toBeLessThanOrEqual(height);
      }
    }
    // The region is in the middle of the map, whatever the screen showed, and no name is cut.
    const [map] = await boxes(page, '.plate');
    const [region] = await boxes(page, '.name.region text');
    const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
    if (!map || !region) throw new Error('There is no map, or no name of its region');
    expect(Math.abs(middle(region) - middle(map))).toBeLessThan((map.right - map.left) * 0.2);
    for (const { left, right, bottom } of await boxes(page, '.name:is(.figure, .port) text')) {
      expect(left).toBeGreaterThanOrEqual(map.left);
      expect(right).toBeLessThanOrEqual(map.right);
      expect(bottom).toBeLessThanOrEqual(map.bottom);
    }
    // Light ground, and no value of the record written over another.
    const ground = await page.evaluate(() => {
      const { colorScheme } = getComputedStyle(document.documentElement);
      const stage = document.querySelector('.stage');
      return [colorScheme, stage && getComputedStyle(stage).getPropertyValue('--relief')];
    });
    expect(ground).toEqual(['light', 'url(#relief-light)']);
    const values = await boxes(page, '.record .point .words');
    values.forEach((one, index) => {
      for (const other of values.slice(index + 1))
        expect(one.right <= other.left || one.top >= other.bottom || one.bottom <= other.top).toBe(
          true,
        );
    });
    expect(await shownControls(page)).toEqual([]);
    // A4 has the room of a desk, not of a phone: every documented year has its value.
    expect(
      await page
        .locator('.record .point:not(.absent, .interpolated)')
        .evaluateAll((all) =>
          all.every((one) => one instanceof HTMLElement && one.innerText.trim() !== ''),
        ),
    ).toBe(true);
  });

  it('come panels and sheets in full after it, each thing once', async () => {
    const page = await paper('show=place:horgos', { width: 1440, height: 900 }, 'A4 portrait');
    const [plate] = await boxes(page, '.plate');
    const [panel] = await boxes(page, '.panel');
    const [record] = await boxes(page, '.record .axis');
    expect(panel?.top).toBeGreaterThan(record?.bottom ?? Infinity);
    expect(plate?.top).toBeLessThan(record?.top ?? 0);
    expect(await page.locator('.panel details:not([open])').count()).toBe(0);
    // The years of a chart stand below its columns.
    const charts = await page.locator('.dossier figure').evaluateAll((all) =>
      all.map((one) => {
        const [svg, row] = [one.querySelector('svg'), one.querySelector('.row')];
        return Math.abs(
          (svg?.getBoundingClientRect().right ?? 0) - (row?.getBoundingClientRect().right ?? 99),
        );
      }),
    );
    for (const apart of charts) expect(apart).toBeLessThan(2);
    expect(
      await page
        .locator('[data-figure] article')
        .evaluateAll((all) => all.some((one) => one.checkVisibility())),
    ).toBe(false);
    await backToScreen(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.locator('.beside').count()).toBe(0);
    expect(await page.locator('.panel details:not([open])').count()).toBeGreaterThan(0);
  });

  it('a sheet that lay over the page is a part of it, and lies over it again afterwards', async () => {
    const page = await paper('sheet=conflicts', { width: 1440, height: 900 }, 'A4 landscape');
    const dialog = page.locator('dialog');
    const isModal = () => dialog.evaluate((one) => one.matches(':modal'));
    expect(await isModal()).toBe(false);
    expect(await dialog.evaluate((one) => getComputedStyle(one).position)).toBe('static');
    expect(await shownControls(page)).toEqual([]);
    expect(
      await dialog
        .locator('.because')
        .evaluateAll((all) => all.every((one) => one.checkVisibility())),
    ).toBe(true);
    await backToScreen(page);
    expect(await isModal()).toBe(true);
    expect(page.url()).toContain('sheet=conflicts');
  });

  it('stand all figures and the addresses of their sources, with nothing cut', async () => {
    const { page } = await setting.visit({ width: 1040, height: 720, colorScheme: 'dark' });
    await page.goto(`${setting.url()}figures.en.html`);
    await page.emulateMedia({ media: 'print' });
    for (const seen of ['.figures-table table', '.figures-table ol'])
      expect(await page.locator(seen).isVisible(), seen).toBe(true);
    expect(await page.locator('.ways').isVisible()).toBe(false);
    const box = await page
      .locator('.figures-table .box')
      .evaluate((one) => [getComputedStyle(one).overflow, getComputedStyle(one).colorScheme]);
    expect(box).toEqual(['visible', 'light']);
    const address = await page
      .locator('.figures-table ol a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('http');
  });
});

/** The pages of a printed file, as text; undefined where nothing can read it. */
function textsOf(pdf: Buffer): readonly string[] | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'print-'));
  try {
    const file = path.join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a printed file', () => {
  it.each(['A4', 'Letter'] as const)(
    'on %s has the view on one sheet, either way',
    async (format) => {
      const { page } = await setting.visit({ width: 1600, height: 900 });
      await page.goto(`${setting.url()}#map=still&t=2021&lead=trains`);
      await alive(page);
      for (const landscape of [true, false]) {
        const pages = textsOf(await page.pdf({ format, landscape }));
        if (!pages) return;
        expect(pages).toHaveLength(1);
        const [text = ''] = pages;
        for (const once of ['12,210 in', '16,414', 'XINJIANG', 'Railway count from 2021'])
          expect(text.replaceAll(/\s+/g, ' ').split(once), once).toHaveLength(2);
        expect(text).not.toMatch(/tap a row|Compare|Play/);
      }
    },
  );
});

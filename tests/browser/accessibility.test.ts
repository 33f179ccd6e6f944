import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findingsOf } from './axe';
import type { Visitor } from './launch';
import { useOnePage, useSetting } from './setting';
import { alive, complete, follow, pictureDrawn } from './visit';

const setting = useSetting();

async function open(fragment: string, visitor: Visitor): Promise<Page> {
  const { page } = await setting.visit({ reducedMotion: 'reduce', ...visitor });
  await page.goto(`${setting.url()}#${fragment}`);
  await alive(page);
  await pictureDrawn(page);
  return page;
}

/** Goes to another view, in the page as it stands, and waits until its parts have come. */
async function go(page: Page, fragment: string): Promise<void> {
  await follow(page, fragment);
  await complete(page);
}

/** Desks and phones of one size are one page, with which several tests go on. */
const onDesk = useOnePage(setting, { width: 1280, height: 800, reducedMotion: 'reduce' });
const onPhone = useOnePage(setting, { width: 390, height: 844, reducedMotion: 'reduce' });

const sheets = ['table', 'comparison', 'conflicts', 'sources', 'data', 'about'];
const panel = 'show=place:horgos&map=still';

describe('axe finds nothing', () => {
  it('on a desk: first view, gaps, panel, comparison, each sheet, languages, dark, notices', async () => {
    const page = await onDesk('map=still');
    await pictureDrawn(page);
    const states = [
      'map=still',
      't=2018&map=still',
      panel,
      `${panel}&t=2024&compare=2013`,
      ...sheets.map((sheet) => `compare=2013&sheet=${sheet}&map=still`),
      'lang=zh&map=still',
      `lang=ru&theme=dark&${panel}`,
      't=2106&data=1.0.0&map=still',
    ];
    for (const state of states) {
      await go(page, state);
      expect(await findingsOf(page), state).toEqual([]);
    }
  });

  it('in the dialog that shares, and in what a search found', async () => {
    const page = await onDesk('map=still');
    await complete(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog').getByText('QR code').first().waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('input[role=combobox]').fill('horgus');
    await page.getByRole('option').first().waitFor();
    expect(await findingsOf(page)).toEqual([]);
  });

  it('on a phone of 320 pixels in Russian: first view, menu, panel, table; nothing is cut', async () => {
    const page = await open('lang=ru&map=still', { width: 320, height: 640, hasTouch: true });
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(await findingsOf(page)).toEqual([]);
    expect(await fits()).toBe(true);
    await page.locator('button.menu').click();
    const language = page.locator('.menu select').last();
    expect(await findingsOf(page)).toEqual([]);
    const box = await language.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 320)).toBeLessThanOrEqual(320);
    for (const state of [panel, 'sheet=table&map=still']) {
      await go(page, `lang=ru&${state}`);
      expect(await findingsOf(page), state).toEqual([]);
      expect(await fits(), state).toBe(true);
    }
  });

  it.each(['minimal', 'none'])('in a page with %s around the map, and in its menu', async (ui) => {
    const page = await open(`ui=${ui}&start=picture&play=2013,2024`, { width: 640, height: 420 });
    await page.locator('footer a').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    if (ui === 'none') return;
    await page.getByRole('button', { name: 'Layers and key' }).click();
    expect(await findingsOf(page)).toEqual([]);
  });

  it.each(['figures.en.html', 'embedding.html'])('in %s', async (file) => {
    const { page } = await setting.visit();
    await page.goto(setting.url() + file);
    expect(await findingsOf(page)).toEqual([]);
  });
});

describe('what has the focus', () => {
  /** Whether anything of it is to be seen: its middle or a corner, with nothing else above. */
  const isSeen = (page: Page) =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const points = [0.5, 0.1, 0.9].map((part) => [left + width * part, top + height * part]);
      const seen = points.some(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (focused.contains(hit) || hit.contains(focused));
      });
      return seen ? '' : focused.outerHTML.slice(0, 120);
    });

  async function hiddenStops(page: Page, key: string, stops = 60): Promise<string[]> {
    const hidden: string[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press(key);
      const found = await isSeen(page);
      if (found === undefined) break;
      if (found) hidden.push(found);
    }
    return hidden;
  }

  it.each([
    [390, 844],
    [640, 400],
    [720, 450],
  ])('lies under nothing else at %d by %d pixels, with a panel', async (width, height) => {
    const page = await onPhone('map=still');
    await page.setViewportSize({ width, height });
    await go(page, panel);
    await page.locator('.panel h2').first().waitFor();
    // What takes no press is asked for as well.
    const style = await page.addStyleTag({ content: '* { pointer-events: auto !important }' });
    expect(await hiddenStops(page, 'Tab')).toEqual([]);
    await style.evaluate((one) => {
      one.parentNode?.removeChild(one);
    });
  });

  it('lies under no heading on the way back through a sheet on a phone', async () => {
    const page = await onPhone('map=still');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const sheet of ['sources', 'conflicts', 'table']) {
      // Each is opened from the page, whose focus then goes into it.
      await go(page, 'map=still');
      await go(page, `sheet=${sheet}&map=still`);
      // From its end: the way back from its beginning leads out of it at once.
      await page.locator('dialog[open] :is(a[href], button, input, select):visible').last().focus();
      expect(await hiddenStops(page, 'Shift+Tab', 40), sheet).toEqual([]);
    }
  });
});

describe('a page of half the size, as at 200 %', () => {
  it('keeps steps, speed, repetition, zoom, sharing and the other values behind its button', async () => {
    const page = await open('t=2021&map=still', { width: 720, height: 450 });
    await page.getByRole('button', { name: 'Layers and key' }).click();
    const menu = page.getByRole('complementary', { name: 'Menu' });
    const buttons = ['One year back', 'Start again at the end', 'Zoom in', 'Share'];
    for (const name of buttons)
      expect(await menu.getByRole('button', { name, exact: true }).isVisible(), name).toBe(true);
    expect(await menu.getByRole('combobox', { name: 'Speed' }).isVisible()).toBe(true);
    expect(await menu.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
    await menu.getByRole('button', { name: 'One year back' }).click();
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2020');
  });

  it('shows its whole title beside the search, in each language', async () => {
    const page = await open('map=still', { width: 800, height: 500 });
    for (const language of ['en', 'zh', 'ru']) {
      await go(page, `lang=${language}&map=still`);
      const cut = await page
        .locator('.titles')
        .evaluate(
          (titles) => (titles.firstElementChild?.scrollWidth ?? Infinity) - titles.clientWidth,
        );
      expect(cut, language).toBeLessThanOrEqual(0);
    }
  });
});

describe('the year', () => {
  const told = (page: Page) => page.locator('#record [role=status]').textContent();

  it('is told when it was stepped to and when play has come to rest, not while it plays', async () => {
    const page = await open('t=2020&map=still', { width: 1280, height: 800 });
    expect(await told(page)).toBe('');
    await page.getByRole('button', { name: 'One year on' }).click();
    expect(await told(page)).toContain('2021');
    await page.getByRole('button', { name: 'Play the years' }).click();
    await page.locator('[role=slider][aria-valuenow="2022"]').waitFor();
    expect(await told(page)).toContain('2021');
    await page.getByRole('button', { name: 'Pause' }).click();
    const year = (await page.getByRole('slider').getAttribute('aria-valuenow')) ?? '';
    expect(await told(page)).toContain(year);
  });

  it('is the one that is pressed, also where the page around reads from right to left', async () => {
    // The last test on this desk: the page is not turned back.
    const page = await onDesk('map=still');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const number = page.locator('.axis').getByText('2013', { exact: true });
    const { x = 0, y = 0, width = 0, height = 0 } = (await number.boundingBox()) ?? {};
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2013');
  });

  it('leaves two fingers to the browser: the page can be enlarged over the record', async () => {
    const page = await onPhone('map=still');
    const allowed = await page
      .locator('#record :is(.grid, .axis, .handle)')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).touchAction));
    expect(allowed).toHaveLength(3);
    for (const touches of allowed) expect(touches).toContain('pinch-zoom');
  });

  it('is the same after two fingers as before them', async () => {
    const page = await open('t=2020&map=still', { width: 390, height: 844, hasTouch: true });
    const grid = await page.locator('#record .grid').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = grid ?? {};
    const session = await page.context().newCDPSession(page);
    const one = { x: x + width * 0.4, y: y + height / 2, id: 0 };
    const two = { x: x + width * 0.6, y: y + height / 2, id: 1 };
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number; id: number }[],
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [one]);
    await touch('touchStart', [one, two]);
    for (const far of [10, 30, 60])
      await touch('touchMove', [
        { ...one, x: one.x - far },
        { ...two, x: two.x + far },
      ]);
    await touch('touchEnd', []);
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2020');
  });
});

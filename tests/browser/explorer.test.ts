import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { describe, expect, it } from 'vitest';
import type { Visit, Visitor } from './launch';
import { useOnePage, useSetting } from './setting';
import { alive, pictureDrawn, waitForFragment } from './visit';

const setting = useSetting();

const plain: Visitor = { width: 1000, height: 600 };
// Those that need no page of their own go on with the same; each begins with a link of its own.
const follow = useOnePage(setting, plain);

async function open(fragment = '', visitor: Visitor = {}): Promise<Visit> {
  const visit = await setting.visit({ ...plain, ...visitor });
  await visit.page.goto(`${setting.url()}#${fragment}${fragment && '&'}map=still`);
  // The slider stands in the page before it answers.
  await alive(visit.page);
  return visit;
}

describe('time', () => {
  it('obeys the keys of a slider', async () => {
    const page = await follow('t=2018&map=still');
    const slider = page.getByRole('slider');
    const year = async () => Number(await slider.getAttribute('aria-valuenow'));
    const after = async (key: string) => {
      await slider.press(key);
      return year();
    };
    expect(await after('ArrowLeft')).toBe(2017);
    expect(await after('ArrowUp')).toBe(2018);
    expect(await after('PageDown')).toBe(2015);
    expect(await after('PageUp')).toBe(2018);
    expect(await after('Home')).toBe(2012);
    expect(await after('End')).toBe(2024);
  });

  it('is dragged by its handle and comes to rest on a whole year', async () => {
    const page = await follow('t=2023&map=still');
    const handle = page.getByRole('slider');
    const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 200, y + height / 2, { steps: 8 });
    await page.mouse.up();
    const year = Number(await handle.getAttribute('aria-valuenow'));
    expect(year).toBeLessThan(2023);
    await waitForFragment(page, new RegExp(`^t=${String(year)}&map=still$`));
  });
});

describe('choices', () => {
  it('a search under any name leads to a panel with figures and sources, and Back leads back', async () => {
    const page = await follow('t=2024&map=still');
    const variant = data.places
      .filter(({ kind }) => kind === 'port')
      .flatMap(({ id }) => details.places.get(id)?.variants ?? [])
      .find((name) => name !== '');
    expect(variant).toBeDefined();
    const search = page.locator('input[role=combobox]');
    await search.fill(variant ?? '');
    await search.press('Enter');
    await waitForFragment(page, /show=place:/);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.goBack();
    await page.waitForFunction(() => !window.location.hash.includes('show='));
    expect(page.url().startsWith(setting.url())).toBe(true);
  });

  it('a search is gone on with by Enter, also when its list was closed', async () => {
    const page = await follow('t=2024&map=still');
    const search = page.locator('input[role=combobox]');
    await search.fill(data.places.find(({ kind }) => kind === 'port')?.names.en ?? '');
    await page.getByRole('option').first().waitFor();
    await search.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await search.press('Enter');
    await waitForFragment(page, /show=place:/);
  });

  it('closing the panel by keyboard leads the focus back to a control', async () => {
    const page = await follow('t=2024&map=still');
    const search = page.locator('input[role=combobox]');
    await search.fill(data.places.find(({ kind }) => kind === 'port')?.names.en ?? '');
    await search.press('Enter');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !window.location.hash.includes('show='));
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    expect(focused).toBe('combobox');
  });

  it('an Enter that ends the composing of an input method chooses nothing, in Safari too', async () => {
    const page = await follow('t=2024&map=still');
    const search = page.locator('input[role=combobox]');
    await search.fill(data.places.find(({ kind }) => kind === 'port')?.names.zh ?? '');
    await page.getByRole('option').first().waitFor();
    await search.evaluate((input) => {
      // Safari ends composing before it tells the key, and says what it was by the key's code alone.
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      const key = { key: 'Enter', keyCode: 229, isComposing: false, bubbles: true };
      input.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    expect(await page.getByRole('option').first().isVisible()).toBe(true);
    await search.press('Enter');
    await waitForFragment(page, /show=place:/);
  });

  it('a frame too short for a column keeps search, settings and key behind one button', async () => {
    const { page } = await open('', { width: 640, height: 400 });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByRole('button', { name: 'Layers and key' }).click();
    expect(await page.getByRole('checkbox').count()).toBe(7);
    await page.locator('input[role=combobox]:visible').waitFor();
  });
});

describe('a link without a place', () => {
  const withPanel = 't=2023&at=first&show=place:horgos';
  const lying = (page: Visit['page']) =>
    page
      .locator('.stage')
      .evaluate(({ style }) => ({ transform: style.transform, width: style.width }));

  it('shows the map in the same place, whether its panel is open from the start or opens later', async () => {
    const { page } = await open(withPanel);
    await pictureDrawn(page);
    const alone = await lying(page);

    const late = await open('t=2023&at=first');
    await pictureDrawn(late.page);
    expect(await lying(late.page)).not.toEqual(alone);
    await late.page.evaluate((fragment) => {
      window.location.hash = fragment;
    }, `${withPanel}&map=still`);
    await late.page.locator('aside.panel').waitFor();
    await expect.poll(() => lying(late.page)).toEqual(alone);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useOnePage, useSetting } from './setting';
import { alive, fragmentOf, waitForFragment } from './visit';

// All but one go on with the same page; each begins with a link of its own.

const setting = useSetting();
const follow = useOnePage(setting, { reducedMotion: 'reduce' });

/** The page at a link, with a still picture: everything but the map in WebGL. */
const open = (fragment: string) => follow(`${fragment}&map=still`);

const slider = (page: Page) => page.getByRole('slider', { name: 'Year', exact: true });
const otherSlider = (page: Page) => page.getByRole('slider', { name: 'Year compared with' });
const theSwitch = (page: Page) => page.getByRole('switch', { name: 'Documented years only' });

describe('documented years only', () => {
  it('is a switch beside the play controls that keys reach, and takes every interpolated value away', async () => {
    const page = await open('t=2018');
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toContain('interpolated');
    expect(await page.locator('section.headline').ariaSnapshot()).toContain('interpolated');
    await page.getByRole('button', { name: 'Start again at the end' }).focus();
    await page.keyboard.press('Tab');
    // The name of what leads stands between them.
    await page.keyboard.press('Tab');
    expect(await theSwitch(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await waitForFragment(page, /years=documented/);
    expect(await slider(page).getAttribute('aria-valuetext')).toContain('Only documented years');
    const record = await page.locator('#record').ariaSnapshot();
    expect(record).not.toContain('interpolated');
    expect(await page.locator('section.headline').ariaSnapshot()).not.toContain('interpolated');
    expect(await page.locator('#record .value.interpolated').count()).toBe(0);
  });

  it('makes the steps go from documented year to documented year', async () => {
    const page = await open('t=2017&years=documented');
    await page.getByRole('button', { name: 'On to the next documented year' }).press('Enter');
    await expect.poll(() => slider(page).getAttribute('aria-valuenow')).toBe('2019');
    await page.getByRole('button', { name: 'Back to the previous documented year' }).press('Enter');
    await expect.poll(() => slider(page).getAttribute('aria-valuenow')).toBe('2017');
  });

  it('holds in the panel and on the map as well', async () => {
    const page = await open('t=2019&show=place:horgos-rail');
    await page.locator('.dossier').waitFor();
    expect(await page.locator('.dossier').ariaSnapshot()).toContain('The broken line only joins');
    await theSwitch(page).press('Space');
    await waitForFragment(page, /years=documented/);
    const panel = await page.locator('.dossier').ariaSnapshot();
    expect(panel).toContain('the line between 2018 and 2020 is switched off');
    expect(panel).not.toContain('The broken line only joins');
    expect(await page.locator('.live-picture .interpolated').count()).toBe(0);
  });
});

describe('two years', () => {
  it('are chosen by keys: with a select, then with a handle of their own', async () => {
    const page = await open('t=2024');
    expect(await otherSlider(page).count()).toBe(0);
    await page
      .locator('#record')
      .getByRole('combobox', { name: 'Compare with' })
      .selectOption('2021');
    await waitForFragment(page, /compare=2021/);
    await otherSlider(page).press('ArrowRight');
    await waitForFragment(page, /compare=2022/);
    expect(await otherSlider(page).getAttribute('aria-valuenow')).toBe('2022');
    expect(await slider(page).getAttribute('aria-valuenow')).toBe('2024');
    await otherSlider(page).press('Delete');
    await expect.poll(() => fragmentOf(page)).not.toContain('compare');
  });

  it('are dragged apart without moving the year shown', async () => {
    const page = await open('t=2024&compare=2020');
    const box = await otherSlider(page).boundingBox();
    const target = await slider(page).boundingBox();
    if (!box || !target) throw new Error('no handles');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y, { steps: 6 });
    await page.mouse.up();
    const year = Number(await otherSlider(page).getAttribute('aria-valuenow'));
    expect(year).toBeLessThan(2019);
    expect(await slider(page).getAttribute('aria-valuenow')).toBe('2024');
    await waitForFragment(page, new RegExp(`compare=${String(year)}`));
  });

  it('stand on the map with sign and amount, in the headline, and in the panel with their arithmetic', async () => {
    const page = await open('t=2024&compare=2022');
    await expect
      .poll(() => page.locator('.live-picture').textContent())
      .toMatch(/273\.7 bn\s?yuan \(at least \+84\.6/);
    expect(await page.locator('section.headline').innerText()).toContain(
      '+189.11, +77% since 2022',
    );
    await open('t=2024&compare=2022&show=place:xinjiang');
    const section = page.locator('.dossier .comparison');
    await section.getByText('435.11 − 246 = +189.11 billion yuan, +77%').first().waitFor();
    const tree = await section.ariaSnapshot();
    expect(tree).toContain('heading "Compared with 2022"');
    expect(tree).toContain('img "derived"');
    expect(tree).toContain('sources disagree');
  });

  it('are listed by kind, with the reason where nothing can be compared, each leading to its panel', async () => {
    const page = await open('t=2024&compare=2022');
    await page.getByRole('button', { name: 'All differences' }).press('Enter');
    await waitForFragment(page, /sheet=comparison/);
    const sheet = page.getByRole('dialog', { name: 'All differences' });
    await sheet.getByRole('heading', { name: /^Grew/ }).waitFor();
    const headings = await sheet.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings.map((words) => words.replace(/\s*\d+$/, ''))).toEqual([
      'Grew',
      'Shrank',
      'New',
      'Ended',
      'Not comparable',
    ]);
    expect(await sheet.innerText()).toContain('16,414 − 13,300 = +3,114 trains, +23%');
    expect(await sheet.innerText()).toContain('Only different parts of the years are documented');
    await sheet.getByRole('button', { name: /^Trains of both rail ports/ }).press('Enter');
    await waitForFragment(page, /show=/);
    await page.locator('.dossier').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('name a change of the way of counting, and who counted', async () => {
    const page = await open('t=2021&compare=2020&sheet=comparison');
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Another office counted, or in another way').waitFor();
    expect(await sheet.innerText()).toMatch(/way of counting: Railway count up to 2020/);
    expect(await sheet.innerText()).toMatch(/way of counting: Railway count from 2021/);
  });
});

describe('the table', () => {
  it('is the first Tab stop, and opens as a table with a caption, sorted headings and a live count', async () => {
    // Where Tab leads first is a matter of a page that nobody has touched.
    const { page } = await setting.visit({ reducedMotion: 'reduce' });
    await page.goto(`${setting.url()}#t=2024&map=still`);
    await alive(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the table');
    await page.keyboard.press('Enter');
    await waitForFragment(page, /sheet=table/);
    const sheet = page.getByRole('dialog', { name: 'Table' });
    await sheet.getByRole('table').waitFor();
    const tree = await sheet.ariaSnapshot();
    expect(tree).toContain('tab "Flows" [selected]');
    expect(tree).toContain('caption: Flows and services of 2024');
    expect(tree).toMatch(/columnheader "Name"/);
    expect(tree).toMatch(/rowheader "Trains of both rail ports on their common line"/);
    expect(tree).toMatch(/cell "reported"/);
    expect(tree).toMatch(/status: \d+ rows/);
    await page.keyboard.press('Escape');
    await expect.poll(() => fragmentOf(page)).not.toContain('sheet');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the table');
  });

  it('is sorted, filtered and walked through by keys alone', async () => {
    const page = await open('t=2024&sheet=table');
    const sheet = page.getByRole('dialog');
    const names = () => sheet.getByRole('rowheader').allInnerTexts();
    await sheet.getByRole('table').waitFor();
    const before = await names();
    const heading = sheet.getByRole('columnheader', { name: 'Name' });
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    await heading.getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const collator = new Intl.Collator('en-GB', { numeric: true });
    const inOrder = before.toSorted((one, other) => collator.compare(one, other));
    expect(await names()).toEqual(inOrder);
    await heading.getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await sheet.getByRole('searchbox').fill('liege urumqi');
    const count = sheet.getByRole('status');
    const filteredNames = await names();
    expect(filteredNames.length).toBeLessThan(before.length);
    expect(await count.innerText()).toMatch(new RegExp(`^${String(filteredNames.length)} row`));
    await sheet.getByRole('searchbox').fill('');
    await sheet.getByRole('tab', { name: 'Flows' }).press('ArrowRight');
    expect(await sheet.getByRole('tab', { name: 'Ports' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ports');
    await sheet.getByRole('tab', { name: 'Ports' }).press('End');
    await sheet.getByText('Every statement about 2024').waitFor();
    await sheet.getByRole('rowheader').getByRole('button').first().press('Enter');
    await page.locator('.dossier').waitFor();
    expect(await fragmentOf(page)).toMatch(/show=/);
  });

  it('follows year, hidden layers, documented years and comparison', async () => {
    const page = await open('t=2015&sheet=table&hide=air&compare=2013');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('table').waitFor();
    expect(await sheet.innerText()).toContain('Hidden on the map and left out here: Air.');
    await sheet.getByRole('columnheader', { name: 'Compared with 2013' }).waitFor();
    await sheet.getByRole('tab', { name: 'Figures' }).click();
    await sheet.getByRole('cell', { name: 'interpolated', exact: true }).first().waitFor();
    await sheet.getByRole('switch', { name: 'Documented years only' }).press('Space');
    await expect
      .poll(() => sheet.getByRole('cell', { name: 'interpolated', exact: true }).count())
      .toBe(0);
    await sheet.getByRole('combobox', { name: 'Year' }).selectOption('2024');
    await sheet.getByText('Every statement about 2024').waitFor();
    await sheet.getByRole('button', { name: 'Show them' }).press('Enter');
    await expect.poll(() => fragmentOf(page)).not.toContain('hide');
  });
});

describe('a source', () => {
  it('lights up what rests on it, under the pointer and with the focus', async () => {
    const page = await open('t=2023');
    const lit = page.locator('#record [data-lit]');
    expect(await lit.count()).toBe(0);
    const line = page.locator('section.headline .source');
    await line.hover();
    await expect.poll(() => lit.count()).toBeGreaterThan(0);
    const chosen = page.locator('#record .value.chosen.point');
    expect(await chosen.getAttribute('data-lit')).toBe('');
    await page.mouse.move(5, 5);
    await expect.poll(() => lit.count()).toBe(0);
    await line.getByRole('button').focus();
    await expect.poll(() => lit.count()).toBeGreaterThan(0);
  });
});

describe('the chart', () => {
  it('moves time under a drag, and rests on a whole year', async () => {
    const page = await open('t=2024');
    const box = await page.locator('#record .chart .plot').boundingBox();
    if (!box) throw new Error('no chart');
    const y = box.y + box.height * 0.8;
    await page.mouse.move(box.x + box.width * 0.98, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => slider(page).getAttribute('aria-valuenow')).toBe('2017');
    await waitForFragment(page, /t=2017(&|$)/);
  });
});

describe('the figure in the headline', () => {
  it('is chosen with a mouse: nothing lies over the name of the row', async () => {
    const page = await open('t=2024');
    const choice = page
      .locator('#record')
      .getByRole('combobox', { name: 'Figure in the headline' });
    const isHit = await choice.evaluate((select) => {
      const { left, top, width, height } = select.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === select;
    });
    expect(isHit).toBe(true);
    await choice.click();
    await choice.selectOption('cargo');
    await waitForFragment(page, /lead=cargo/);
    await page
      .locator('.also')
      .getByRole('button', { name: /^Trains/ })
      .click();
    await waitForFragment(page, /lead=trains/);
  });
});

describe('the key', () => {
  it('lights a row with the mark that is pointed at, and dims the map but for the row', async () => {
    const page = await open('t=2024');
    const row = page.locator('.beside li').filter({ hasText: /^\s*Air/ });
    await row.hover();
    expect(await page.locator('.frame').getAttribute('data-pointed')).toBe('air');
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator('.frame').getAttribute('data-pointed')).toBeNull();
  });
});

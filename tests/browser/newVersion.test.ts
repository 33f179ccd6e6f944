import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countDocuments, keepCopy, leftBehind, openDialog, useKeptSite } from './keptCopy';
import { alive, fragmentOf, withoutWebGL, yearOf } from './visit';

// A reader who keeps a copy gets a new version of the page, or one that keeps no copies.

const { site, openPage } = useKeptSite({ isChanged: true });

const noticeOf = (page: Page) => page.locator('.heading [data-notice="update"]');
const published = (page: Page) => page.locator('html').getAttribute('data-published');

describe('a new version', () => {
  it('waits for the reader, and opens with all that the address holds', async () => {
    const { page, ...reader } = await openPage();
    await keepCopy(page);
    await site().publish('second');
    await page.goto(`${site().url}?again#t=2019`);
    await noticeOf(page).waitFor();
    // The kept page stays until it is asked to go, however often it is opened.
    expect(await published(page)).toBe(null);
    await page.reload();
    await noticeOf(page).waitFor();
    expect(await published(page)).toBe(null);
    const documents = countDocuments(page);
    await noticeOf(page).getByRole('button').click();
    await page.locator('html[data-published="second"][data-live]').waitFor({ state: 'attached' });
    expect(await yearOf(page)).toBe(2019);
    expect(await fragmentOf(page)).toContain('t=2019');
    await page.waitForLoadState('networkidle');
    expect(documents()).toBe(1);
    expect(await noticeOf(page).count()).toBe(0);
    await site().close();
    await page.reload();
    await alive(page);
    expect(await published(page)).toBe('second');
    expect(reader.pageErrors).toEqual([]);
  });

  it('that another window has gone on with is offered here, and nothing is loaded by itself', async () => {
    const { page } = await openPage();
    await keepCopy(page);
    await site().publish('second');
    await page.reload();
    await noticeOf(page).waitFor();
    await page.evaluate(() => {
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
      Object.defineProperty(globalThis, 'changed', { value: changed });
    });
    const other = await page.context().newPage();
    await withoutWebGL(other);
    await other.goto(`${site().url}#t=2018`);
    await noticeOf(other).getByRole('button').click();
    await other.locator('html[data-published="second"][data-live]').waitFor({ state: 'attached' });
    // A page that had been loaded anew would have heard of nothing.
    expect(
      await page.evaluate(async () => {
        await Reflect.get(globalThis, 'changed');
        return Reflect.has(globalThis, 'changed');
      }),
    ).toBe(true);
    expect(await published(page)).toBe(null);
    // What the old page has not asked for yet is still to be had.
    await openDialog(page);
    await page.keyboard.press('Escape');
    await noticeOf(page).getByRole('button').click();
    await page.locator('html[data-published="second"][data-live]').waitFor({ state: 'attached' });
  });

  it('of which only the worker is there yet is not taken: page and parts would not fit', async () => {
    const { page } = await openPage();
    await keepCopy(page);
    await site().publish('second');
    await site().breakPage();
    await page.reload();
    await alive(page);
    await page.waitForLoadState('networkidle');
    expect(await published(page)).toBe(null);
    expect(await noticeOf(page).count()).toBe(0);
  });
});

describe('the worker of a build without copies', () => {
  it('takes the copy away and loads nothing again', async () => {
    const { page } = await openPage();
    await keepCopy(page);
    await site().publishRemover();
    // The kept page opens once more, and hears of it.
    await page.reload();
    const documents = countDocuments(page);
    await alive(page);
    await expect.poll(() => leftBehind(page), { timeout: 15_000 }).toEqual([]);
    await page.getByRole('slider').press('ArrowLeft');
    expect(await yearOf(page)).toBe(2023);
    expect(documents()).toBe(0);
    await site().publish('without copies');
    await page.reload();
    await alive(page);
    expect(await published(page)).toBe('without copies');
  });
});

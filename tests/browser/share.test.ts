import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';
import { alive, withoutWebGL } from './visit';

// The dialog by which a reader takes a view along, and an editor an embed of it.

const setting = useSetting();

async function openDialog(prepare?: (page: Page) => Promise<unknown>) {
  const visit = await setting.visit({ width: 1000, height: 800, reducedMotion: 'reduce' });
  const { page } = visit;
  await withoutWebGL(page);
  await prepare?.(page);
  await page.goto(`${setting.url()}#t=2021&hide=road`);
  await alive(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await dialog.waitFor();
  return { ...visit, dialog };
}

describe('the share dialog', () => {
  it('offers the view with the latest data, or just as it is, as link and code', async () => {
    const { page, dialog, ...visit } = await openDialog();
    const link = dialog.getByLabel('Link', { exact: true });
    expect(await link.inputValue()).toBe(`${setting.url()}#t=2021&hide=road&lang=en`);
    await dialog.getByLabel('exactly this').first().check();
    const pinned = await link.inputValue();
    const version = /\/v\/([\d.]+)-/.exec(pinned)?.[1] ?? '';
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const explained = `stay as in version ${version},`;
    await dialog.getByRole('status').filter({ hasText: explained }).first().waitFor();
    await dialog.getByText(`exactly this, with the data of version ${version}`).first().waitFor();
    expect(pinned).toMatch(/\/v\/\d+\.\d+\.\d+-[0-9a-f]{8}\/#t=2021&hide=road&lang=en$/);
    await dialog.getByText('QR code').click();
    await dialog.getByRole('img', { name: 'QR code of the link' }).waitFor();
    // The page with these data is published, and opens the same view.
    await page.goto(pinned);
    await alive(page);
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2021');
    expect(visit.problems()).toEqual([]);
  });

  it('hands on no version that an earlier link named: the address says which data are meant', async () => {
    const { page, dialog } = await openDialog();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`${setting.url()}#t=2021&data=0.0.1`);
    await page.getByRole('button', { name: 'Share' }).click();
    const link = dialog.getByLabel('Link', { exact: true });
    const markup = dialog.getByLabel('Code of the embed');
    await expect.poll(() => link.inputValue()).toBe(`${setting.url()}#t=2021&lang=en`);
    expect(await markup.inputValue()).toMatch(/src="[^"]*\/v\/[^"]*\/embed-2021\.en\.html#t=2021/);
    expect(await markup.inputValue()).not.toContain('data=');
    await dialog.getByLabel('exactly this').first().check();
    expect(await link.inputValue()).not.toContain('data=');
    await dialog.getByText('a view of the newest year moves on').waitFor({ state: 'detached' });
  });

  it('selects the text and says so where the browser does not let it copy', async () => {
    const { page, dialog } = await openDialog((page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
        });
      }),
    );
    await dialog.getByRole('button', { name: 'Copy' }).first().click();
    await dialog.getByText('copy it yourself').waitFor();
    expect(
      await page.evaluate(() => {
        const { activeElement } = document;
        if (!(activeElement instanceof HTMLTextAreaElement)) return '';
        return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
      }),
    ).toContain('#t=2021');
  });

  it('copies, and hands over to the system where it shares', async () => {
    const { page, dialog } = await openDialog((page) =>
      page.addInitScript(() => {
        const taken: unknown[] = [];
        Object.assign(globalThis, { taken });
        const value = { writeText: (text: string) => Promise.resolve(taken.push(text)) };
        Object.defineProperty(navigator, 'clipboard', { value });
        Object.defineProperty(navigator, 'share', {
          value: (what: { url: string }) => Promise.resolve(taken.push(what.url)),
        });
      }),
    );
    await dialog.getByRole('button', { name: 'Copy' }).first().click();
    await dialog.getByText('Copied.').waitFor();
    await dialog.getByRole('button', { name: 'Share with' }).click();
    const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
    const taken: unknown = await page.evaluate(() => {
      const all: unknown = Reflect.get(globalThis, 'taken');
      return all;
    });
    expect(taken).toEqual([link, link]);
  });

  it('makes the code of an embed that its preview shows', async () => {
    const { page, dialog, ...visit } = await openDialog();
    await dialog.getByLabel('Around the map').selectOption('none');
    await dialog.getByLabel('Language').selectOption('zh');
    await dialog.getByLabel('Years', { exact: true }).selectOption('play');
    await dialog.getByLabel('First year').selectOption('2015');
    await dialog.getByLabel('Last year').selectOption('2019');
    await dialog.getByLabel('Rail').uncheck();
    const markup = dialog.getByLabel('Code of the embed');
    await expect.poll(() => markup.inputValue()).toContain('embed-none.zh.html');
    const code = await markup.inputValue();
    for (const part of ['ui=none', 'lang=zh', 'start=picture', 'play=2015,2019', 'hide=rail,road'])
      expect(code).toContain(part);
    expect(code).toMatch(/title="[^"]*2015–2019[^"]*"/);
    expect(code).toContain(`<script async src="${setting.url()}embed.js"></script>`);
    const preview = dialog.frameLocator('iframe');
    await preview.locator('html[data-live][lang="zh"]').waitFor({ state: 'attached' });
    await dialog.getByLabel('Width of the article').fill('400');
    await expect.poll(() => preview.locator('html').evaluate(() => window.innerWidth)).toBe(400);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(visit.problems()).toEqual([]);
  });

  it('fits a small phone', async () => {
    const visit = await setting.visit({ width: 320, height: 568, reducedMotion: 'reduce' });
    await withoutWebGL(visit.page);
    await visit.page.goto(`${setting.url()}#lang=ru`);
    await visit.page.locator('html[data-live][lang="ru"]').waitFor({ state: 'attached' });
    await visit.page.getByRole('button', { name: 'Меню' }).click();
    await visit.page.getByRole('button', { name: 'Поделиться' }).click();
    const dialog = visit.page.getByRole('dialog');
    await dialog.getByLabel('Код для вставки').waitFor();
    const overflow = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

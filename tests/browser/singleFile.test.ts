import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cuts } from '../../src/build/fonts/subsets.mjs';
import { singleFileBudget } from '../tools/sizes.mjs';
import { useSetting } from './setting';
import { singleFile, useStick } from './stick';
import { alive, contentOf, pictureStays, yearOf } from './visit';

const setting = useSetting();
const stick = useStick(setting);

describe('the page as one file', () => {
  it('is small enough for a stick and asks for no other file', () => {
    expect(statSync(singleFile).isFile()).toBe(true);
    expect(statSync(singleFile).size).toBeLessThanOrEqual(singleFileBudget);
  });

  it('holds every font once', () => {
    const fonts = readFileSync(singleFile, 'utf8').match(/data:font\/woff2;base64,[^)]+/g);
    expect(fonts?.length).toBeGreaterThan(cuts.length);
    expect(new Set(fonts).size).toBe(fonts?.length);
  });

  it('has the picture where there is no WebGL', async () => {
    const visit = await stick.open('#t=2018', { hasWebGL: false });
    await pictureStays(visit.page);
    expect(await yearOf(visit.page)).toBe(2018);
    await visit.page.locator('.live-picture').waitFor();
    expect(visit.problems()).toEqual([]);
  });

  it('is read before, and without, any script', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false });
    await page.goto(stick.address());
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Xinjiang');
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(10);
  });

  it('says that its links lead nowhere else, and opens them', async () => {
    const visit = await stick.open('#t=2021&map=still', { hasWebGL: false });
    const { page } = visit;
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
    expect(link.startsWith(`${stick.address()}#t=2021`)).toBe(true);
    expect(await dialog.innerText()).toContain('one file');
    expect(await dialog.locator('iframe').count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(link);
    await alive(page);
    expect(await yearOf(page)).toBe(2021);
    expect(visit.problems()).toEqual([]);
  });

  it('hands out the data that are in it', async () => {
    const visit = await stick.open('#sheet=sources', { hasWebGL: false });
    const { page } = visit;
    const link = page.locator('a[download$=".zip"]');
    if (!(await link.isVisible())) await page.getByText('Take the data').first().click();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    expect((await contentOf(download)).length).toBeGreaterThan(50_000);
    expect(visit.problems()).toEqual([]);
  });

  it('stores nothing and asks nobody, by its own policy', async () => {
    const visit = await stick.open('#map=still');
    const refused = await visit.page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            resolve(effectiveDirective);
          });
          void fetch('https://example.org/').catch(() => undefined);
        }),
    );
    expect(refused).toBe('connect-src');
    const kept = await visit.page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0]);
  });
});

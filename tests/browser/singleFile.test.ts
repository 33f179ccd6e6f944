import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cuts } from '../../src/build/fonts/subsets.mjs';
import { singleFileBudget } from '../tools/sizes.mjs';
import { useSetting } from './setting';
import { alive, mapDrawn, pictureStays, withoutWebGL, yearOf } from './visit';

// The whole explorer as one file, opened by double click from a stick: no server, no network.

const setting = useSetting();
const dist = path.resolve(import.meta.dirname, '../../dist');
const built = readdirSync(dist).find((name) => /^[\w-]+-\d+\.\d+\.\d+\.html$/.test(name)) ?? '';

let folder = '';
let address = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stick '));
  // As it may be called once it has been handed on.
  const copy = path.join(folder, 'Карта 100% #1 (丝).html');
  copyFileSync(path.join(dist, built), copy);
  address = pathToFileURL(copy).href;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function open(fragment = '', { hasWebGL = true, ...visitor } = {}) {
  const visit = await setting.visit(visitor);
  const asked: string[] = [];
  visit.page.context().on('request', (request) => asked.push(request.url()));
  await visit.page.context().setOffline(true);
  if (!hasWebGL) await withoutWebGL(visit.page);
  await visit.page.goto(address + fragment);
  await alive(visit.page);
  return { ...visit, files: () => asked.filter((one) => one.startsWith('file:')) };
}

describe('the page as one file', () => {
  it('is small enough for a stick and asks for no other file', () => {
    expect(built).not.toBe('');
    expect(statSync(path.join(dist, built)).size).toBeLessThanOrEqual(singleFileBudget);
  });

  it('holds every font once', () => {
    const fonts = readFileSync(path.join(dist, built), 'utf8').match(
      /data:font\/woff2;base64,[^)]+/g,
    );
    expect(fonts?.length).toBeGreaterThan(cuts.length);
    expect(new Set(fonts).size).toBe(fonts?.length);
  });

  it('draws the map, moves, and answers, without a server', async () => {
    const visit = await open();
    const { page } = visit;
    await mapDrawn(page);
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    expect(await yearOf(page)).toBe(2012);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('dialog').getByRole('table').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await page.waitForFunction(() => document.documentElement.lang.startsWith('zh'));
    expect(visit.requests).toEqual([]);
    expect(visit.files()).toEqual([page.url().replace(/#.*$/, '')]);
    expect(visit.problems()).toEqual([]);
  });

  it('shows the finer base map and the relief', async () => {
    const visit = await open('#at=80,43,6');
    await mapDrawn(visit.page);
    await visit.page.waitForFunction(
      () => performance.getEntriesByName('everything-drawn').length > 0,
    );
    // What could not be fetched out of the file would be a problem; names need the worker.
    expect(visit.page.workers().length).toBeGreaterThan(0);
    expect(visit.problems()).toEqual([]);
  });

  it('has the picture where there is no WebGL', async () => {
    const visit = await open('#t=2018', { hasWebGL: false });
    await pictureStays(visit.page);
    expect(await yearOf(visit.page)).toBe(2018);
    await visit.page.locator('.live-picture').waitFor();
    expect(visit.problems()).toEqual([]);
  });

  it('is read before, and without, any script', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Xinjiang');
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(10);
  });

  it('says that its links lead nowhere else, and opens them', async () => {
    const visit = await open('#t=2021&map=still', { hasWebGL: false });
    const { page } = visit;
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
    expect(link.startsWith(`${address}#t=2021`)).toBe(true);
    expect(await dialog.innerText()).toContain('one file');
    expect(await dialog.locator('iframe').count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(link);
    await alive(page);
    expect(await yearOf(page)).toBe(2021);
    expect(visit.problems()).toEqual([]);
  });

  it('hands out the data that are in it', async () => {
    const visit = await open('#sheet=sources', { hasWebGL: false });
    const { page } = visit;
    const link = page.locator('a[download$=".zip"]');
    if (!(await link.isVisible())) await page.getByText('Take the data').first().click();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    expect(statSync(await download.path()).size).toBeGreaterThan(50_000);
    expect(visit.problems()).toEqual([]);
  });

  it('stores nothing and asks nobody, by its own policy', async () => {
    const visit = await open('#map=still');
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

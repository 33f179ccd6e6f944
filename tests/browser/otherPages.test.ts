import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import data from 'virtual:atlas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../tools/serve.mjs';
import { serveWithHeaders } from './hostPage';
import { useSetting } from './setting';
import { withoutWebGL } from './visit';

// The pages beside the explorer, under the headers that the build writes.

const setting = useSetting();
const distribution = path.resolve(import.meta.dirname, '../../dist');

let strict: StaticServer;
beforeAll(async () => {
  strict = await serveWithHeaders(true);
});
afterAll(() => strict.close());

describe('the page for editors', () => {
  it('stands under the policy of the build and leads to the map', async () => {
    const visit = await setting.visit();
    const { page } = visit;
    await page.goto(`${strict.url}embedding.html`);
    await page.getByRole('heading', { name: 'What it stores', exact: true }).waitFor();
    const limit = await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth);
    expect(limit).toMatch(/px$/);
    await page.getByRole('link', { name: 'To the map' }).click();
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    expect(visit.problems()).toEqual([]);
  });
});

describe('the page of a row', () => {
  const titleOf = (file: string) =>
    /<title>([^<]+)</.exec(readFileSync(path.join(distribution, file), 'utf8'))?.[1];

  it('keeps its title when it comes alive, and takes that of another row that is made to lead', async () => {
    const visit = await setting.visit();
    const { page } = visit;
    for (const file of ['trains.en.html', 'cargo.ru.html']) {
      await page.goto(strict.url + file);
      await page.locator('html[data-live]').waitFor({ state: 'attached' });
      expect(await page.title()).toBe(titleOf(file));
      expect(titleOf(file)).toMatch(/ – /);
    }
    await page.goto(`${strict.url}#lead=cargo&lang=ru`);
    await expect.poll(() => page.title()).toBe(titleOf('cargo.ru.html'));
    await page.goto(strict.url);
    await expect.poll(() => page.title()).toBe(titleOf('index.html'));
  });

  it('is described by what it shows', () => {
    const descriptions = readdirSync(distribution)
      .filter((file) => /^[a-z-]+\.(en|zh|ru)\.html$/.test(file) && !/^(embed|figures)/.test(file))
      .map(
        (file) =>
          /name="description" content="([^"]+)/.exec(
            readFileSync(path.join(distribution, file), 'utf8'),
          )?.[1],
      );
    expect(descriptions.length).toBeGreaterThan(10);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    expect(descriptions).not.toContainEqual(expect.stringContaining('..'));
  });
});

describe('the page of figures', () => {
  const pinnedFolder = () => {
    const [edition = ''] = readdirSync(path.join(distribution, 'v'));
    return `v/${edition}/`;
  };

  it.each([
    ['en', () => ''],
    ['ru', () => ''],
    ['zh', () => ''],
    ['ru', pinnedFolder],
  ])(
    'stands under the policy of the build, in %s, and leads back to the map',
    async (language, folder) => {
      const visit = await setting.visit();
      const { page } = visit;
      await page.goto(`${strict.url}${folder()}figures.${language}.html`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      const rows = await page.locator('table tbody tr').count();
      expect(rows).toBe(data.info.years[1] - data.info.years[0] + 1);
      const weight = await page
        .locator('th b, td b')
        .first()
        .evaluate((one) => getComputedStyle(one).fontWeight);
      expect(weight).toBe('600');
      await page.locator('.ways a').first().click();
      await page.locator(`html[data-live][lang="${language}"]`).waitFor({ state: 'attached' });
      expect(page.url()).toContain(`${folder()}index.html`);
      expect(visit.problems()).toEqual([]);
    },
  );

  it('is the one of its edition where the page is', () => {
    const page = readFileSync(path.join(distribution, pinnedFolder(), 'index.html'), 'utf8');
    expect(page).toContain('href="figures.en.html"');
  });
});

describe('a page of one row of the record', () => {
  it.each(['en', 'zh', 'ru'])('leads to a picture of its own in its language: %s', (language) => {
    const page = readFileSync(path.join(distribution, `trains.${language}.html`), 'utf8');
    const [, picture = ''] = /property="og:image" content="([^"]+)"/.exec(page) ?? [];
    expect(picture).toMatch(new RegExp(`social\\.trains\\.${language}\\.png$`));
    const file = readFileSync(path.join(distribution, path.basename(picture)));
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('opens on it in its language, and moves on like the page itself', async () => {
    const visit = await setting.visit({ reducedMotion: 'reduce' });
    const { page } = visit;
    await withoutWebGL(page);
    await page.goto(`${strict.url}trains.ru.html`);
    await page.locator('html[data-live][lang="ru"]').waitFor({ state: 'attached' });
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('slider').press('ArrowLeft');
    await page.waitForFunction(() => window.location.hash === '#t=2023&at=first');
    expect(visit.problems()).toEqual([]);
  });
});

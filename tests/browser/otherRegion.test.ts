import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilePackage } from '../../geo/compiler/compile';
import { formatProblems } from '../../geo/compiler/problem';
import type { AtlasData } from '../../src/atlas/atlas';
import { languages } from '../../src/atlas/languages';
import { programWith } from '../regions/copy.mjs';
import { data as ownRegion } from '../region/regionPackage';
import { serve, type StaticServer } from '../tools/serve.mjs';
import { useOnePage, useSetting } from './setting';
import { alive, contentOf, pictureDrawn, yearOf } from './visit';

// Another package in the place of geo/, and nothing else: Kenya, on another continent and on both sides of the
// equator, with ports at the sea and names in another script. Built as the page is built, and used.

const setting = useSetting();
const packageFolder = path.resolve(import.meta.dirname, '../regions/kenya');
const compiled = compilePackage(packageFolder);
if (compiled.problems) throw new Error(formatProblems(compiled.problems));
const { atlas: region, details } = compiled;

const program = programWith(packageFolder);
const distribution = path.join(program.folder, 'dist');
let site: StaticServer;

beforeAll(async () => {
  const vite = path.join(program.folder, 'node_modules/vite/bin/vite.js');
  const quietly = ['build', '--configLoader', 'runner', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...quietly], { cwd: program.folder, stdio: 'pipe' });
  site = await serve({ directory: distribution, subPath: '/elsewhere/' });
}, 180_000);
afterAll(async () => {
  await site.close();
  program.remove();
});

const on = useOnePage({ ...setting, url: () => site.url }, { width: 1280, height: 720 });
const headline = (page: Page) => page.getByRole('main').locator('.headline').first();

/** All that is published and can be read, by its path. */
function texts(): ReadonlyMap<string, string> {
  const names = readdirSync(distribution, { recursive: true, encoding: 'utf8' });
  const readable = names.filter((name) =>
    /\.(html|js|css|json|csv|geojson|md|txt|xml)$/.test(name),
  );
  return new Map(
    readable.map((name) => [name, readFileSync(path.join(distribution, name), 'utf8')] as const),
  );
}

/** What only a package says: its title, and names and ids of its gateways, in every language. */
function ownWords({ info, places, flows }: AtlasData): ReadonlySet<string> {
  const own = places.filter(({ kind }) => kind === 'port' || kind === 'region' || kind === 'zone');
  return new Set(
    [
      ...languages.map((language) => info.title[language]),
      ...own.flatMap(({ id, names }) => [id, ...languages.map((language) => names[language])]),
      ...flows.map(({ id }) => id),
    ].filter((word) => word.length > 5),
  );
}

describe('another region in the place of geo/', () => {
  it('is published without a word of this one', () => {
    const words = [...ownWords(ownRegion)];
    expect(words.length).toBeGreaterThan(100);
    const published = [...texts()];
    const found = words.flatMap((word) =>
      published.flatMap(([name, text]) => (text.includes(word) ? `${word} in ${name}` : [])),
    );
    expect(found).toEqual([]);
    for (const word of ['mombasa', 'Gateways of Kenya', 'gateways-of-kenya'])
      expect(published.some(([, text]) => text.toLowerCase().includes(word.toLowerCase()))).toBe(
        true,
      );
  });

  it('opens with its own title, year, record and map', async () => {
    const visit = await setting.visit();
    const { page } = visit;
    await page.goto(site.url);
    await alive(page);
    expect(await page.title()).toContain('Kenya');
    expect(await yearOf(page)).toBe(region.info.years[1]);
    expect(await headline(page).innerText()).toContain('41,100');
    await pictureDrawn(page);
    const map = page.locator('.live-picture');
    expect(await map.innerText()).toContain('Port of Mombasa');
    // The region is a whole country: its name stands there once.
    expect((await map.innerText()).match(/KENYA/g)).toHaveLength(1);
    expect(visit.problems()).toEqual([]);
  });

  it('plays from year to year', async () => {
    const page = await on('t=2014&map=still');
    await page.getByRole('button', { name: 'Play the years' }).click();
    await expect.poll(() => yearOf(page), { timeout: 20_000 }).toBeGreaterThan(2014);
    await page.getByRole('button', { name: 'Pause' }).click();
  });

  it('has ports at the sea, and lanes where ships go', async () => {
    const page = await on('t=2022&map=still&show=place:mombasa');
    const panel = page.getByRole('complementary').filter({ hasText: 'Port of Mombasa' }).last();
    await expect.poll(() => panel.innerText()).toContain('Sea port');
    await expect.poll(() => page.locator('.live-picture .traffic .sea').count()).toBeGreaterThan(0);
  });

  it('writes names in letters that it brings along', async () => {
    const page = await on('t=2022&map=still&show=place:moyale-ethiopia');
    await page.getByText('ሞያሌ').first().waitFor();
    const loaded = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return document.fonts.check('16px Scripts', 'ሞ');
      });
    await expect.poll(loaded).toBe(true);
    expect(readdirSync(path.join(distribution, 'assets')).join()).toMatch(/ethiopic-regular/);
  });

  it('is taken along as picture and as data', async () => {
    const page = await on('t=2023&map=still&sheet=data&lead=cargo');
    const taken = async (what: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-take="${what}"]`).click(),
      ]);
      return contentOf(download);
    };
    const svg = String(await taken('picture.svg'));
    for (const words of ['The gateways of Kenya', '2023', 'Mombasa', 'Disputed boundaries', 'SRTM'])
      expect(svg).toContain(words);
    expect((await taken('picture.png')).length).toBeGreaterThan(50_000);
  });

  it('is printed', async () => {
    const page = await on('t=2023&map=still');
    await page.emulateMedia({ media: 'print' });
    const paper = await page.pdf({ format: 'A4', landscape: true, printBackground: true });
    await page.emulateMedia({ media: 'screen' });
    expect(paper.length).toBeGreaterThan(50_000);
  });

  it('is embedded', async () => {
    const visit = await setting.visit({ width: 640, height: 400 });
    const { page } = visit;
    await page.goto(`${site.url}embed-2018.en.html`);
    await alive(page);
    expect(await yearOf(page)).toBe(2018);
    expect(await page.locator('body').innerText()).toContain('30,759.854');
    expect(visit.problems()).toEqual([]);
  });

  it.each(languages)('has a page of its record and a card in %s', (language) => {
    const page = readFileSync(path.join(distribution, `cargo.${language}.html`), 'utf8');
    expect(page).toContain('Mombasa');
    const [, card = ''] =
      /property="og:image" content="[^"]*?(social[^"/]*\.png)"/.exec(page) ?? [];
    expect(statSync(path.join(distribution, card || 'social.png')).size).toBeGreaterThan(20_000);
  });

  it('teaches: every step of its lesson, with questions and answers', async () => {
    const [lesson] = details.lessons;
    if (!lesson) throw new Error('The package has no lesson');
    const page = await on(`lesson=${lesson.id}&step=1&map=still&present=on`);
    for (const [index, step] of lesson.steps.entries()) {
      await page.getByText(`${index + 1} of ${lesson.steps.length}`).waitFor();
      if (step.question) {
        await page.keyboard.press('PageDown');
        await page.locator('section.question .revealed > *').first().waitFor();
      }
      await page.keyboard.press('PageDown');
    }
  });

  it('opens from the one file without a network', async () => {
    const visit = await setting.visit();
    const { page } = visit;
    await page.goto(`file://${path.join(distribution, 'gateways-of-kenya-1.0.0.html')}`);
    await alive(page);
    expect(await headline(page).innerText()).toContain('41,100');
    expect(visit.problems()).toEqual([]);
  });
});

import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/ui/qr/qrPath';
import type { LessonStep } from '../../src/atlas/lesson';
import { loadLessonText, type LessonText } from '../../src/text/lessonText';
import { details } from '../region/regionPackage';
import { findingsOf } from './axe';
import { isIn, phrasesOf, secretsOf, writtenIn } from './secrets';
import { useOnePage, useSetting } from './setting';
import { alive } from './visit';

// All but the one at another address go on with one page, as a teacher does who prints one sheet after the other.

const setting = useSetting();
const screen = { width: 1280, height: 800 };
const follow = useOnePage(setting, screen);
const { lessons } = details;
const lesson = lessons[0]?.id ?? '';

const dialogOf = (page: Page) => page.locator('.worksheet-room dialog');

interface Wanted {
  readonly kind: 'sheet' | 'key';
  readonly paper: 'a4' | 'letter';
  readonly language: 'en' | 'zh' | 'ru';
}

async function laidOut(page: Page, { kind, paper, language }: Wanted): Promise<void> {
  const dialog = dialogOf(page);
  if (!(await dialog.isVisible()))
    await page.getByRole('button', { name: /^(Worksheet|练习单|Рабочий лист)$/ }).click();
  await dialog.locator('select').first().selectOption(language);
  await dialog.locator(`input[value=${kind}]`).check();
  await dialog.locator(`input[value=${paper}]`).check();
  const sheets = `.sheets[lang=${language}][data-kind=${kind}][aria-busy=false]`;
  await dialog.locator(`${sheets}:has(.sheet.${paper})`).waitFor();
}

async function opened(wanted: Wanted, id = lesson): Promise<Page> {
  const page = await follow(`map=still&lesson=${id}&lang=${wanted.language}`);
  await laidOut(page, wanted);
  return page;
}

/** What a printer gets: pages, their size in points, and the colours that are set. */
async function printed(page: Page) {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = file.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: begin }) => {
    const start = index + begin.length;
    try {
      return [
        inflateSync(file.subarray(start, file.indexOf('endstream', start))).toString('latin1'),
      ];
    } catch {
      // Fonts and pictures are packed otherwise.
      return [];
    }
  });
  const colours = streams.flatMap((one) => [
    ...one.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g),
  ]);
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    count: text.match(/\/Type \/Page\b/g)?.length ?? 0,
    sizes: boxes.map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]),
    colours: colours.map(([, ...channels]) => channels.slice(0, 3)),
  };
}

/** Of each page: what of it lies outside, or over something else. */
async function cutOf(page: Page): Promise<readonly string[]> {
  return page.locator('.worksheet-room .sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet, at) => {
      const wide = [...sheet.querySelectorAll('p, table, li, div, h3, h4')].filter(
        ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
      );
      const box = (one: Element) => one.getBoundingClientRect();
      const blocks = [...sheet.querySelectorAll('[data-block]')];
      const foot = sheet.querySelector('[data-foot]');
      const low = blocks.filter((one) => foot && box(one).bottom > box(foot).top + 1);
      const outside = [...blocks, ...(foot ? [foot] : [])].filter(
        (one) => box(one).right > box(sheet).right || box(one).bottom > box(sheet).bottom,
      );
      return [...wide, ...low, ...outside].map(
        (one) => `${String(at + 1)}: ${one.outerHTML.slice(0, 160)}`,
      );
    }),
  );
}

/** What a task says of its step: the words and the question, between its figures. */
function askedWords(text: LessonText, { text: said, question }: LessonStep): readonly string[] {
  return [said, ...(question ? [question.text] : [])].flatMap((one) => phrasesOf(text.name(one)));
}

const sizes = { a4: [595, 842], letter: [612, 792] } as const;

describe('a worksheet', () => {
  it.each(
    lessons.map((one, index) => ({
      ...one,
      // Each language, and each paper for sheet and key.
      language: (['en', 'ru', 'zh'] as const)[index % 3] ?? 'en',
      papers: index % 2 === 0 ? (['a4', 'letter'] as const) : (['letter', 'a4'] as const),
    })),
  )(
    'of $id is printed as it is seen, and its key after it',
    async ({ id, steps, language, papers }) => {
      const text = await loadLessonText(language);
      const asking = steps.filter(({ question }) => question);
      const page = await opened({ kind: 'sheet', paper: papers[0], language }, id);
      for (const [index, kind] of (['sheet', 'key'] as const).entries()) {
        const paper = papers[index] ?? 'a4';
        await laidOut(page, { kind, paper, language });
        const seen = await dialogOf(page).locator('.sheet').count();
        expect(seen).toBeGreaterThan(0);
        expect(await cutOf(page)).toEqual([]);
        const print = await printed(page);
        expect(print.count).toBe(seen);
        expect(print.sizes).toEqual(Array.from({ length: seen }, () => sizes[paper]));
        expect(print.colours.length).toBeGreaterThan(10);
        for (const [red, green, blue] of print.colours) expect([green, blue]).toEqual([red, red]);
        const written = await writtenIn(page, '.sheets');
        for (const step of asking) {
          const { kept, told } = secretsOf(text, step);
          const wanted = kind === 'sheet' ? askedWords(text, step) : told;
          expect(
            wanted.filter((one) => !isIn(written, one)),
            step.id,
          ).toEqual([]);
          // Numbers may be those of another task, on a page that is handed out later.
          const words = kept.filter((one) => /\p{L}{4}|\p{Script=Han}{2}/u.test(one));
          if (kind === 'sheet')
            expect(
              words.filter((one) => isIn(written, one)),
              step.id,
            ).toEqual([]);
        }
      }
    },
  );

  it('fits a phone, is all there is on paper, and gives way to the page again', async () => {
    const page = await opened({ kind: 'sheet', paper: 'a4', language: 'en' });
    await page.setViewportSize({ width: 390, height: 844 });
    const frameOf = () => dialogOf(page).locator('.frame').first().boundingBox();
    await expect
      .poll(async () => {
        const { x = -1, width = 999 } = (await frameOf()) ?? {};
        return x + width;
      })
      .toBeLessThanOrEqual(390);
    const frame = await frameOf();
    expect((frame?.height ?? 0) / (frame?.width ?? 1)).toBeCloseTo(297 / 210, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    // No pupil could open the page where it is served here.
    expect(await dialogOf(page).locator('figure').count()).toBe(0);
    expect(await findingsOf(page)).toEqual([]);
    await page.setViewportSize(screen);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page').isVisible()).toBe(false);
    expect(await dialogOf(page).locator('form').isVisible()).toBe(false);
    expect(await dialogOf(page).locator('.sheet').first().isVisible()).toBe(true);
    expect(await cutOf(page)).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    expect(await dialogOf(page).evaluate((one) => one.matches(':modal'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.worksheet-room').waitFor({ state: 'detached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('has a code and the address of its lesson where others can open the page', async () => {
    const { page } = await setting.visit();
    const school = 'http://map.school.example/xinjiang/';
    await page.route(`${school}**`, async (route) => {
      const url = route.request().url().replace(school, setting.url());
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(`${school}#map=still&lesson=${lesson}&step=2`);
    await alive(page);
    await laidOut(page, { kind: 'sheet', paper: 'a4', language: 'zh' });
    const code = dialogOf(page).locator('figure');
    const link = `${school}#lang=zh&lesson=${lesson}&step=1`;
    expect(await code.locator('figcaption').innerText()).toContain(link);
    expect(await code.locator('svg path').getAttribute('d')).toBe(qrPath(link).path);
    await laidOut(page, { kind: 'key', paper: 'a4', language: 'zh' });
    expect(await code.count()).toBe(0);
  });
});

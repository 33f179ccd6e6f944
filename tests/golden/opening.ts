import type { Page } from 'playwright-core';
import type { Visitor } from '../browser/launch';
import type { Setting } from '../browser/setting';
import { twoFrames } from '../browser/shifts';
import { alive, mapDrawn, pictureDrawn } from '../browser/visit';
import type { Opening } from './views';

/** What a picture is taken of, and what is changed for it alone. */
export interface Exposure {
  /** Rules that hold while the picture is taken. */
  readonly style?: string;
  /** Covered in one colour, so that it is the same in every picture. */
  readonly covered?: string;
}

/** A view that a visitor has before them. */
export interface OpenView {
  readonly page: Page;
  /** Everything that went wrong. */
  readonly problems: () => string[];
  /** The page as a PNG, once it stands still. */
  readonly picture: (exposure?: Exposure) => Promise<Buffer>;
}

/** So many pictures are taken before a page counts as one that never stands still. */
const mostPictures = 30;

/** Tells whether anything is still asked for: letters, the base map for close up, the words of a panel. */
function watchRequests(page: Page): () => boolean {
  const pending = new Set<unknown>();
  const context = page.context();
  context.on('request', (request) => pending.add(request));
  context.on('requestfinished', (request) => pending.delete(request));
  context.on('requestfailed', (request) => pending.delete(request));
  return () => pending.size > 0;
}

/**
 * Letters that come late are taken up with the first thing a reader does: then all of them are there, and in
 * the next frame what makes room for them is as large as it stays.
 */
async function allLetters(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.evaluate(async () => {
    // What is laid out anew asks for its letters.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  await twoFrames(page);
}

/** The names of mountains and waters are asked for after all else, in whatever time is left. */
async function namesAskedFor(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('physical-curves')),
  );
}

async function steadyPicture(page: Page, isBusy: () => boolean, exposure: Exposure) {
  const { style = '', covered } = exposure;
  const mask = covered ? [page.locator(covered)] : [];
  let former: Buffer = Buffer.from('');
  for (let count = 0; count < mostPictures; count += 1) {
    const next = await page.screenshot({ animations: 'disabled', style, mask });
    if (next.equals(former) && !isBusy()) return next;
    former = next;
  }
  throw new Error('The page does not come to rest');
}

/** Opens a view and waits until its words, its letters and its map are there. */
export async function openView(setting: Setting, view: Opening): Promise<OpenView> {
  const { drawnBy, fragment, language = 'en', visitor } = view;
  const still: Visitor = { reducedMotion: 'reduce', colorScheme: 'light', ...visitor };
  const visit = await setting.visit(still);
  const { page } = visit;
  const isBusy = watchRequests(page);
  await page.goto(`${setting.url()}#${fragment}`);
  await alive(page);
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
  await (drawnBy === 'map' ? mapDrawn(page) : pictureDrawn(page));
  // Before a key is pressed: until the next frame Chromium counts itself busy after one.
  await namesAskedFor(page);
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await allLetters(page);
  return {
    page,
    problems: () => visit.problems(),
    picture: (exposure = {}) => steadyPicture(page, isBusy, exposure),
  };
}

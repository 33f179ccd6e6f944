import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openKeptSite, type KeptSite } from './keptSite';
import { newPage, openBrowser, type Visit, type Visitor } from './launch';
import { alive, withoutWebGL } from './visit';

/** A site of its own, and readers who may keep a copy of its page. */
export interface Keeping {
  readonly site: () => KeptSite;
  /** A visit whose page may keep a copy of itself; it is closed after the test. */
  readonly visit: (visitor?: Visitor) => Promise<Visit>;
  /** Such a visit with the page open, on a device without WebGL. */
  readonly openPage: () => Promise<Visit>;
}

const reader = {
  width: 1000,
  height: 800,
  reducedMotion: 'reduce',
  serviceWorkers: 'allow',
} as const;

/** @param isChanged whether tests change or close the site: each then has one of its own */
export function useKeptSite({ isChanged }: { readonly isChanged: boolean }): Keeping {
  let browser: Browser;
  let site: KeptSite;
  const visits: Visit[] = [];
  const open = async () => {
    site = await openKeptSite();
  };
  beforeAll(async () => {
    browser = await openBrowser();
    if (!isChanged) await open();
  });
  beforeEach(async () => {
    if (isChanged) await open();
  });
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    if (isChanged) await site.dispose();
  });
  afterAll(async () => {
    await browser.close();
    if (!isChanged) await site.dispose();
  });
  const visit = async (visitor: Visitor = {}) => {
    const opened = await newPage(browser, { ...reader, ...visitor });
    visits.push(opened);
    return opened;
  };
  return {
    site: () => site,
    visit,
    openPage: async () => {
      const opened = await visit();
      await withoutWebGL(opened.page);
      await opened.page.goto(site.url);
      await alive(opened.page);
      return opened;
    },
  };
}

/** Opens the dialog in which a copy is offered, and waits until it is all there. */
export async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await dialog.getByLabel('Code of the embed').waitFor();
  return dialog;
}

/** Until the page is loaded again, its preview of an embed stays empty: each would be one more page to start. */
async function withoutPreview(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'setAttribute', {
      value(this: Element, name: string, value: string) {
        if (name !== 'src') Element.prototype.setAttribute.call(this, name, value);
      },
    });
  });
}

/** Keeps a copy of the page, as a reader does. */
export async function keepCopy(page: Page): Promise<void> {
  await withoutPreview(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: /^Keep on this device \(\d\.\d MB\)$/ }).click();
  await dialog.getByText('Kept on this device: edition').waitFor({ timeout: 30_000 });
  await page.keyboard.press('Escape');
}

/** Everything that a page can leave behind on a device. */
export function leftBehind(page: Page): Promise<string[]> {
  return page
    .evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...(await caches.keys()),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      document.cookie,
    ])
    .then((all) => all.filter(Boolean));
}

/** Counts how often the page itself is loaded from now on. */
export function countDocuments(page: Page): () => number {
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents += 1;
  });
  return () => documents;
}

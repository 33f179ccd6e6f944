import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { newPage, openBrowser, type Visit, type Visitor } from './launch';
import { alive, follow, withoutWebGLOnly } from './visit';

/** The browser and the served page that all files of tests share. */
export interface Setting {
  /** Where the page is served; known once the tests run. */
  readonly url: () => string;
  readonly origin: () => string;
  /** A visitor's page that is closed after the test, also when it failed. */
  readonly visit: (visitor?: Visitor) => Promise<Visit>;
  /** The same, closed after the last test of the file: for tests that each go on where a page stands. */
  readonly stay: (visitor?: Visitor) => Promise<Visit>;
}

/**
 * Reaches the shared browser and page; see serving.ts.
 * @param hasWebGL whether pages may start a map: software takes seconds for each, so few tests may
 */
export function useSetting({ hasWebGL = false } = {}): Setting {
  let browser: Browser;
  const url = () => inject('siteAddress');
  const visits: Visit[] = [];
  const open = async (visitor?: Visitor) => {
    const visit = await newPage(browser, visitor);
    if (!hasWebGL) await withoutWebGLOnly(visit.page);
    return visit;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  // A page left open would go on drawing beside the next test.
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    url,
    origin: () => new URL(url()).origin,
    visit: async (visitor) => {
      const visit = await open(visitor);
      visits.push(visit);
      return visit;
    },
    // The browser takes the page with it.
    stay: open,
  };
}

/**
 * One page for tests that differ by a link alone: the first opens it, the others go on where it stands and
 * follow a link of their own. A test that fails takes the page with it.
 */
export function useOnePage(
  { stay, url }: Setting,
  visitor: Visitor,
): (fragment: string) => Promise<Page> {
  let visit: Visit | undefined;
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await visit?.close();
    visit = undefined;
  });
  return async (fragment) => {
    if (visit) {
      await follow(visit.page, fragment);
      return visit.page;
    }
    visit = await stay(visitor);
    await visit.page.goto(`${url()}#${fragment}`);
    await alive(visit.page);
    return visit.page;
  };
}

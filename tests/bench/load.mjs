import { countUse, useOf } from '../tools/page-use.mjs';
import { figuresOfLoad } from './figures.mjs';
import { observePage, observedOf, reached } from './observe.mjs';

/** The window of all measurements; the reference pages' maps are as large as the product's in it. */
export const viewport = { width: 1280, height: 800 };

/**
 * @typedef {object} LoadOptions
 * @property {number} slowdown of the main thread: 1 or 4
 * @property {number} [limit] milliseconds to wait for the flows
 * @property {boolean} [webgl] false: on a machine that has none
 * @property {((page: import('playwright-core').Page) => Promise<void>) | undefined} [touch] what starts WebGL
 */

/** Runs in the page: a device without WebGL. */
function withoutWebGL() {
  for (const canvas of [globalThis.HTMLCanvasElement, globalThis.OffscreenCanvas])
    Object.defineProperty(canvas.prototype, 'getContext', { value: () => null });
}

/**
 * The heap after what is no longer used was thrown away, in bytes.
 * @param {import('playwright-core').CDPSession} session
 */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * Long enough for the blocking time to be complete, and for what is loaded when nothing else is to do.
 * @param {import('playwright-core').Page} page
 * @param {import('./site.mjs').Site} site
 */
async function settled(page, site) {
  await page.waitForTimeout(2000);
  await site.quiet(2000);
}

/**
 * What is there by now.
 * @param {import('playwright-core').Page} page
 */
async function countedIn(page) {
  const elements = await page.evaluate(() => globalThis.document.querySelectorAll('*').length);
  const { contexts } = await useOf(page);
  return { elements, contexts };
}

/**
 * Loads a page as a first visitor does, with nothing in any cache, and says what it cost.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {LoadOptions} options
 * @returns {Promise<import('./figures.mjs').LoadFigures>}
 */
export async function loadOnce(browser, site, { slowdown, limit = 30_000, webgl = true, touch }) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (!webgl) await page.addInitScript(withoutWebGL);
    await countUse(page);
    await observePage(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    site.takeAnswers();
    await page.goto(site.url, { waitUntil: 'commit' });
    // On some pages the flows are there before the countries below them.
    for (const mark of webgl && !touch ? ['flows-drawn', 'map-drawn'] : ['page-usable'])
      await reached(page, mark, limit);
    await settled(page, site);
    const { elements, contexts } = await countedIn(page);
    if (webgl && touch) {
      await touch(page);
      await reached(page, 'everything-drawn', limit);
      await settled(page, site);
    }
    const answers = site.takeAnswers();
    const observed = await observedOf(page);
    const heap = await heapOf(session);
    return figuresOfLoad({ observed, answers, heap, elements, contextsUntouched: contexts });
  } finally {
    await context.close();
  }
}

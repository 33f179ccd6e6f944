import { countUse, framesDuring, useOf } from '../tools/page-use.mjs';
import { viewport } from './load.mjs';
import { observePage, reached } from './observe.mjs';
import { playCost } from './play.mjs';

/**
 * @typedef {object} UseFigures
 * @property {boolean} marked whether the page said that its flows are drawn
 * @property {number | undefined} framesAtRest scheduled in two seconds in which nothing moves
 * @property {number | undefined} contexts WebGL contexts
 * @property {import('./play.mjs').PlayCost | undefined} cost of playing
 * @property {Set<string>} foreign other origins that it asked for something
 * @property {string[]} problems what the page complained about
 */

/**
 * Opens a page at full speed, touches it where WebGL waits for that, lets it come to rest, and lets it play
 * if there is a way to start that.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Pick<import('./subjects.mjs').Subject, 'play' | 'touch'>} subject
 * @returns {Promise<UseFigures>}
 */
export async function usePage(browser, url, { play, touch }) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const foreign = new Set();
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(url).origin) foreign.add(origin);
    });
    await countUse(page);
    await observePage(page);
    await page.goto(url);
    if (touch && (await reached(page, 'page-usable', 30_000))) await touch(page);
    const marked = await reached(page, 'flows-drawn', 30_000);
    await page.waitForTimeout(4000);
    const framesAtRest = await framesDuring(page, 2000);
    await play?.(page);
    await page.waitForTimeout(1000);
    const cost = play && (await playCost(page));
    const { contexts } = await useOf(page);
    return { marked, framesAtRest, contexts, cost, foreign, problems };
  } finally {
    await context.close();
  }
}

import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { playCost } from '../bench/play.mjs';
import { browserExecutable } from '../tools/browser.mjs';
import { countUse, useOf } from '../tools/page-use.mjs';
import { serve } from '../tools/serve.mjs';

/**
 * @typedef {object} Played
 * @property {number} count of flows
 * @property {string} renderer
 * @property {number} until milliseconds until everything was drawn; infinite when it was not in time
 * @property {Cost} within a year: time and markers move, nothing else changes
 * @property {Cost} through the years, each change of year included
 *
 * @typedef {object} Cost
 * @property {number} pictures
 * @property {number} script milliseconds a picture
 * @property {number} task milliseconds a picture, all work of the main thread
 */

export const renderers = ['map', 'picture'];
/** A small frame: a software WebGL that fills pixels would hide what the scripts cost. */
const viewport = { width: 160, height: 120 };
/** So many milliseconds a package may take with one renderer; a software WebGL may need longer. */
const timeout = 300_000;
const none = { pictures: 0, script: Number.NaN, task: Number.NaN };
/** A mean over fewer pictures says little; a software WebGL may take its time for each. */
const enough = 8;
const mostRounds = 5;
/** Seconds. */
const longestWarmUp = 60;

/**
 * The cost of a page that plays, over some pictures at least.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Cost>}
 */
async function costOf(page) {
  const sum = { pictures: 0, script: 0, task: 0 };
  for (let round = 0; round < mostRounds && sum.pictures < enough; round += 1) {
    const { pictures, script, task } = await playCost(page);
    sum.pictures += pictures;
    sum.script += script * Math.max(1, pictures);
    sum.task += task * Math.max(1, pictures);
  }
  const pictures = Math.max(1, sum.pictures);
  return { ...sum, script: sum.script / pictures, task: sum.task / pictures };
}

/**
 * The first pictures upload what was built and compile what draws it: they are not what playing costs.
 * @param {import('playwright-core').Page} page
 */
async function warmUp(page) {
  for (let second = 0; second < longestWarmUp; second += 1) {
    if ((await useOf(page)).pictures >= enough) return;
    await page.waitForTimeout(1000);
  }
}

/**
 * Plays one package.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} count
 * @param {string} renderer
 * @returns {Promise<Played>}
 */
async function play(browser, url, count, renderer) {
  const page = await browser.newPage({ viewport });
  page.on('pageerror', (error) => console.error(`${renderer} ${String(count)}:`, error.message));
  await countUse(page);
  const begun = Date.now();
  await page.goto(`${url}page.html?renderer=${renderer}&data=${String(count)}.package`);
  await page
    .locator('body[data-drawn], body[data-failure]')
    .waitFor({ state: 'attached', timeout });
  const failure = await page.locator('body').getAttribute('data-failure');
  if (failure) throw new Error(failure);
  const until = Date.now() - begun;
  await warmUp(page);
  const within = await costOf(page);
  await page.evaluate(() => {
    Reflect.get(globalThis, 'playAt')(1);
  });
  return { count, renderer, until, within, through: await costOf(page) };
}

/**
 * Plays one package, and gives up when that takes too long.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} count
 * @param {string} renderer
 * @returns {Promise<Played>}
 */
function playInTime(browser, url, count, renderer) {
  const played = play(browser, url, count, renderer);
  // The browser is closed on what comes late, which it would report as a failure.
  played.catch(() => undefined);
  const late = { count, renderer, until: Number.POSITIVE_INFINITY, within: none, through: none };
  return Promise.race([played, setTimeout(timeout, late, { ref: false })]);
}

/**
 * Plays each package with each renderer.
 * @param {string} directory with the page and the packages
 * @param {readonly number[]} counts
 */
export async function playEach(directory, counts) {
  const site = await serve({ directory });
  const { executablePath, env, args } = await browserExecutable();
  /** @type {Played[]} */
  const played = [];
  try {
    for (const renderer of renderers)
      for (const count of counts) {
        // What one page has asked of a software GPU must not be waited for by the next.
        const browser = await chromium.launch({ executablePath, env, args });
        try {
          played.push(await playInTime(browser, site.url, count, renderer));
        } finally {
          await browser.close();
        }
      }
    return played;
  } finally {
    await site.close();
  }
}

// `npm run film -- FOLDER`: loads the page on a slow phone's processor and network and writes what was on
// the screen at 0, 250, 500, 1000 … ms and at each mark into a folder. `--dist FOLDER` films another build.
// What a worker fetches by itself is not slowed down by the browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { viewport } from '../bench/load.mjs';
import { doublingMoments, shownAt } from '../bench/moments.mjs';
import { observePage, observedOf, reached } from '../bench/observe.mjs';
import { openSite } from '../bench/site.mjs';
import { browserExecutable } from './browser.mjs';
import { projectFolder } from '../../src/build/project.mjs';

/** "Slow 4G", as the usual tools have it; bytes a second and milliseconds. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
async function film(page, url) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  /** @type {{ timestamp: number, data: string }[]} */
  const frames = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ timestamp: (metadata.timestamp ?? 0) * 1000, data });
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png' });
  await observePage(page);
  await page.goto(url, { waitUntil: 'commit' });
  await reached(page, 'flows-drawn', 60_000);
  await page.waitForTimeout(2000);
  await session.send('Page.stopScreencast');
  const observed = await observedOf(page);
  const pictures = frames
    .map(({ timestamp, data }) => ({ time: timestamp - observed.timeOrigin, data }))
    .filter(({ time }) => time >= 0);
  return { observed, pictures };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' } },
});
const [target] = positionals;
if (target === undefined) throw new Error('Name the folder to write the pictures into.');
const folder = resolve(target);
mkdirSync(folder, { recursive: true });

const site = await openSite(resolve(projectFolder, values.dist));
const { executablePath, env, args } = await browserExecutable();
const browser = await chromium.launch({ executablePath, env, args });
try {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const { observed, pictures } = await film(await context.newPage(), site.url);
  const marks = {
    'first-contentful-paint': observed.firstPaint,
    'largest-contentful-paint': observed.largestPaint,
    'page-usable': observed.marks['page-usable'],
    'map-drawn': observed.marks['map-drawn'],
    'flows-drawn': observed.marks['flows-drawn'],
  };
  /** @param {string} name @param {number} time */
  const write = (name, time) => {
    const picture = shownAt(pictures, time);
    const at = `${String(Math.round(time)).padStart(6)} ms`;
    if (picture === undefined) return console.log(`${at}  ${name}  nothing painted yet`);
    const file = `${String(Math.round(time)).padStart(6, '0')}-${name}.png`;
    writeFileSync(join(folder, file), Buffer.from(picture.data, 'base64'));
    console.log(`${at}  ${name}  (the picture came at ${String(Math.round(picture.time))} ms)`);
  };
  for (const time of doublingMoments(pictures.at(-1)?.time ?? 0)) write('screen', time);
  for (const [name, time] of Object.entries(marks)) {
    if (time === undefined) console.log(`        –  ${name}`);
    else write(name, time);
  }
} finally {
  await browser.close();
  await site.close();
}

// `npm run film -- FILE.zip`: loads the page on a slow phone's processor and network and keeps what was on the
// screen from moment to moment: `npx playwright-core show-trace FILE.zip` shows it as a strip. `--dist FOLDER`
// films another build. What a worker fetches by itself is not slowed down by the browser.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { viewport } from '../bench/load.mjs';
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('Name the file to write the film into, such as film.zip.');

const site = await openSite(resolve(projectFolder, values.dist));
const { executablePath, env, args } = await browserExecutable();
const browser = await chromium.launch({ executablePath, env, args });
try {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await context.tracing.start({ screenshots: true });
  await observePage(page);
  await page.goto(site.url, { waitUntil: 'commit' });
  await reached(page, 'flows-drawn', 60_000);
  await page.waitForTimeout(2000);
  await context.tracing.stop({ path: resolve(file) });
  const { firstPaint, largestPaint, marks } = await observedOf(page);
  const moments = {
    'first-contentful-paint': firstPaint,
    'largest-contentful-paint': largestPaint,
    'page-usable': marks['page-usable'],
    'map-drawn': marks['map-drawn'],
    'flows-drawn': marks['flows-drawn'],
  };
  for (const [name, time] of Object.entries(moments))
    console.log(`${(time?.toFixed(0) ?? '–').padStart(6)} ms  ${name}`);
} finally {
  await browser.close();
  await site.close();
}

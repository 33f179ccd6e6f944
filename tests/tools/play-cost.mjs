// `npm run cost`: what playing costs, counted in a real browser against dist/: main-thread and script
// time per picture while years play, frames at rest, WebGL contexts, requests to other origins.
import { chromium } from 'playwright-core';
import { playCost } from '../bench/play.mjs';
import { browserExecutable } from './browser.mjs';
import { countUse, framesDuring, useOf } from './page-use.mjs';
import { serve } from './serve.mjs';

const size = { width: 1440, height: 900 };

const site = await serve({ subPath: '/some/sub/path/' });
const { executablePath, env, args } = await browserExecutable();
const browser = await chromium.launch({ executablePath, env, args });
try {
  const page = await browser.newPage({ viewport: size });
  await countUse(page);
  const foreign = new Set();
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.origin) foreign.add(origin);
  });
  await page.goto(`${site.url}#t=2016`);
  await page.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(4000);
  const atRest = await framesDuring(page, 2000);

  await page.getByRole('slider').press(' ');
  await page.waitForTimeout(1000);
  const { pictures, frames, task, script, layout } = await playCost(page);
  const { contexts } = await useOf(page);
  console.log(
    `Playing from 2016 at ${String(size.width)} × ${String(size.height)}, software WebGL`,
  );
  console.log(`pictures drawn              ${String(pictures)}`);
  console.log(`frames scheduled for them   ${String(frames)}`);
  console.log(`main thread per picture     ${task.toFixed(1)} ms`);
  console.log(`  of it script              ${script.toFixed(1)} ms`);
  console.log(`  of it layout and style    ${layout.toFixed(1)} ms`);
  console.log(`frames scheduled at rest    ${String(atRest)} (must be 0)`);
  console.log(`WebGL contexts              ${String(contexts)} (must be 1)`);
  console.log(`requests to other origins   ${String(foreign.size)} (must be 0)`);
} finally {
  await browser.close();
  await site.close();
}

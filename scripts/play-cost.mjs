// `npm run cost`: what playing costs, counted in a real browser against dist/: main-thread and script
// time per frame while years play, frames at rest, WebGL contexts, requests to other origins.
import { chromium } from 'playwright-core';
import { browserExecutable } from './browser.mjs';
import { countUse, framesDuring, useOf } from './page-use.mjs';
import { serve } from './serve.mjs';

const seconds = 20;
const size = { width: 1440, height: 900 };

/**
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Map<string, number>>}
 */
async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

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
  await page.locator('[data-map="drawn"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(4000);
  const atRest = await framesDuring(page, 2000);

  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.getByRole('slider').press(' ');
  await page.waitForTimeout(1000);
  const before = await metricsOf(session);
  const { frames } = await useOf(page);
  await page.waitForTimeout(seconds * 1000);
  const after = await metricsOf(session);
  const use = await useOf(page);
  const drawn = use.frames - frames;
  /** @param {string} name */
  const perFrame = (name) =>
    (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / Math.max(1, drawn);
  console.log(
    `Playing from 2016 at ${String(size.width)} × ${String(size.height)}, software WebGL`,
  );
  console.log(`frames scheduled in ${String(seconds)} s      ${String(drawn)}`);
  console.log(`main thread per frame       ${perFrame('TaskDuration').toFixed(1)} ms`);
  console.log(`  of it script              ${perFrame('ScriptDuration').toFixed(1)} ms`);
  console.log(
    `  of it layout and style    ${(perFrame('LayoutDuration') + perFrame('RecalcStyleDuration')).toFixed(1)} ms`,
  );
  console.log(`frames scheduled at rest    ${String(atRest)} (must be 0)`);
  console.log(`WebGL contexts              ${String(use.contexts)} (must be 1)`);
  console.log(`requests to other origins   ${String(foreign.size)} (must be 0)`);
} finally {
  await browser.close();
  await site.close();
}

// `npm run cost`: what playing costs, counted in a real browser against dist/: main-thread and script
// time per picture while years play in WebGL, frames at rest, contexts, requests to other origins.
// `--dist FOLDER` counts another build.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { touchMap } from '../bench/subjects.mjs';
import { usePage } from '../bench/use.mjs';
import { browserExecutable } from './browser.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { dist: { type: 'string' } } });
const site = await serve({
  subPath: '/some/sub/path/',
  ...(values.dist !== undefined && { directory: values.dist }),
});
const { executablePath, env, args } = await browserExecutable();
const browser = await chromium.launch({ executablePath, env, args });
try {
  const { framesAtRest, contexts, foreign, cost } = await usePage(browser, `${site.url}#t=2016`, {
    play: (page) => page.getByRole('slider').first().press(' '),
    touch: touchMap,
  });
  console.log('Playing from 2016, software WebGL');
  console.log(`pictures drawn              ${String(cost?.pictures)}`);
  console.log(`frames scheduled for them   ${String(cost?.frames)}`);
  console.log(`main thread per picture     ${String(cost?.task.toFixed(1))} ms`);
  console.log(`  of it script              ${String(cost?.script.toFixed(1))} ms`);
  console.log(`  of it layout and style    ${String(cost?.layout.toFixed(1))} ms`);
  console.log(`frames scheduled at rest    ${String(framesAtRest)} (must be 0)`);
  console.log(`WebGL contexts              ${String(contexts)} (must be 1)`);
  console.log(`requests to other origins   ${String(foreign.size)} (must be 0)`);
} finally {
  await browser.close();
  await site.close();
}

// `npm run browsers`: what has to work everywhere, tried in the browsers that are installed beside Chromium:
// Firefox by WebDriver BiDi, WebKit by WebDriver. What is not installed is passed over and said.
// `--pictures FOLDER` keeps what was seen and printed. It needs dist/: `npm run build`.
import { createServer } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../src/build/project.mjs';
import { installPackages } from '../../src/build/packages.mjs';
import { publishedHeaders } from './published-headers.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const { pictures } = values;
const size = { width: 1280, height: 800 };

/**
 * A page elsewhere that has the explorer in a frame, and says in its title when the frame answers.
 * @param {string} address
 */
async function hostOf(address) {
  const page = `<!doctype html><title>waiting</title>
<iframe sandbox="allow-scripts" src="${address}" width="640" height="420"></iframe>
<script>addEventListener('message', ({ data }) => { if (data?.type) document.title = 'alive'; })</script>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const own = server.address();
  if (own === null || typeof own === 'string') throw new Error('The host has no port.');
  return { url: `http://127.0.0.1:${own.port}/`, close: () => server.close() };
}

/**
 * @param {import('../browsers/tab.mjs').Started} started
 * @param {string} site
 * @param {string} host
 * @returns {Promise<number>} how many checks failed
 */
async function tryAll({ name, tab }, site, host) {
  const { core, opens } = await import('../browsers/core.mjs');
  let failed = 0;
  for (const { what, asks, holds } of core) {
    if (asks && !tab[asks]) {
      console.log(`– ${name} ${what}: its driver cannot`);
      continue;
    }
    try {
      await holds(tab, site, host);
      console.log(`✓ ${name} ${what}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${name} ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const error of tab.errors()) console.log(`✗ ${name} threw: ${error}`);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    const file = (/** @type {string} */ ending) =>
      join(pictures, `${name.replaceAll(/[^\w.]+/g, '-')}.${ending}`);
    await opens(tab, site);
    writeFileSync(file('png'), await tab.picture());
    if (tab.paper) writeFileSync(file('pdf'), await tab.paper());
  }
  return failed + tab.errors().length;
}

await installPackages(join(projectFolder, 'tests/browsers'), 'the drivers');
const { startFirefox } = await import('../browsers/firefox.mjs');
const { startWebKit } = await import('../browsers/webkit.mjs');
/** The policy as a build has it that knows its address: WebKit wants the origin named inside a frame. */
let origin = '';
const site = await serve({
  subPath: '/maps/',
  headers: (address) => {
    const headers = publishedHeaders(address);
    const policy = headers['content-security-policy'];
    return policy
      ? { ...headers, 'content-security-policy': policy.replaceAll("'self'", `'self' ${origin}`) }
      : headers;
  },
});
({ origin } = site);
const host = await hostOf(`${site.url}embed-minimal.en.html`);
let failed = 0;
try {
  for (const [family, start] of /** @type {const} */ ([
    ['Firefox', startFirefox],
    ['WebKit', startWebKit],
  ])) {
    const started = await start(size);
    if (!started) {
      console.log(`– ${family} is not installed here: passed over`);
      continue;
    }
    try {
      failed += await tryAll(started, site.url, host.url);
    } finally {
      await started.close();
    }
  }
} finally {
  host.close();
  await site.close();
}
console.log(failed === 0 ? 'All of it holds.' : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;

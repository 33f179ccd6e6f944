import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { serve } from '../tools/serve.mjs';

/**
 * @typedef {object} Answer one file on the wire
 * @property {string} path
 * @property {number} bytes of its content, as it was sent
 * @property {number} asked milliseconds since the epoch
 * @property {number} sent
 */

/**
 * @typedef {object} Site
 * @property {string} url
 * @property {() => Answer[]} takeAnswers what was answered since the last call
 * @property {(milliseconds: number) => Promise<void>} quiet waits until nothing was asked for so long
 * @property {() => Promise<void>} close
 */

/** As well as can be: that is zlib's own default. */
const brotli = promisify(brotliCompress);

/** Milliseconds since the epoch, fine enough to stand beside what a page measures. */
function now() {
  return performance.timeOrigin + performance.now();
}

/**
 * A copy of a folder with everything compressed beforehand as well as can be, as a good host has it.
 * @param {string} directory
 * @returns {Promise<{ folder: string, sizes: Map<string, number> }>} bytes on the way by path
 */
async function packed(directory) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await cp(directory, folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        const content = await readFile(file);
        const smaller = await brotli(content);
        // Pictures, fonts and archives hardly get smaller.
        if (smaller.length > 0.95 * content.length)
          return /** @type {const} */ ([path, content.length]);
        await writeFile(`${file}.br`, smaller);
        return /** @type {const} */ ([path, smaller.length]);
      }),
  );
  return { folder, sizes: new Map(sizes) };
}

/**
 * The path of a request; a folder stands for its page.
 * @param {string} address
 */
function pathOf(address) {
  const { pathname } = new URL(address, 'http://localhost');
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
}

/**
 * Serves a folder compressed and writes down what is sent: so also what workers ask for is counted.
 * @param {string} directory
 * @returns {Promise<Site>}
 */
export async function openSite(directory) {
  /** @type {Answer[]} */
  const answers = [];
  const { folder, sizes } = await packed(directory);
  let running = 0;
  let last = now();
  const { url, close } = await serve({
    directory: folder,
    onRequest: ({ url: path = '/' }, response) => {
      const asked = now();
      last = asked;
      running += 1;
      response.once('close', () => {
        last = now();
        running -= 1;
        answers.push({ path, bytes: sizes.get(pathOf(path)) ?? 0, asked, sent: last });
      });
    },
  });
  return {
    url,
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
    takeAnswers: () => answers.splice(0),
    quiet: async (milliseconds) => {
      const latest = now() + 30_000;
      while ((running > 0 || now() - last < milliseconds) && now() < latest) await setTimeout(100);
    },
  };
}

import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join, relative, sep } from 'node:path';
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

/** Milliseconds since the epoch, fine enough to stand beside what a page measures. */
function now() {
  return performance.timeOrigin + performance.now();
}

/**
 * Asks for a file so that it is compressed from then on.
 * @param {string} address
 * @returns {Promise<number>} how many bytes its content has, compressed
 */
function warm(address) {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may be closed while the next file is being compressed.
    get(address, { agent: false, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response
        .on('data', (/** @type {Buffer} */ part) => (bytes += part.length))
        .once('end', () => {
          resolve(bytes);
        })
        .once('error', reject);
    }).once('error', reject);
  });
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
 * Serves a folder with everything compressed beforehand as well as can be, as a good host does, and
 * writes down what is sent: so also what workers ask for is counted.
 * @param {string} directory
 * @returns {Promise<Site>}
 */
export async function openSite(directory) {
  /** @type {Answer[]} */
  let answers = [];
  /** Compressed content by path. @type {Map<string, number>} */
  const sizes = new Map();
  let running = 0;
  let last = now();
  const { url, close } = await serve({
    directory,
    brotliQuality: 11,
    onRequest: ({ url: path = '/' }, response) => {
      const asked = now();
      last = asked;
      running += 1;
      response.once('close', () => {
        last = now();
        running -= 1;
        answers.push({
          path,
          bytes: sizes.get(pathOf(path)) ?? 0,
          asked,
          sent: last,
        });
      });
    },
  });
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  await Promise.all(
    files.map(async (file) => {
      const address = url + file.split(sep).join('/');
      sizes.set(pathOf(address), await warm(address));
    }),
  );
  answers = [];
  return {
    url,
    close,
    takeAnswers: () => answers.splice(0),
    quiet: async (milliseconds) => {
      const latest = now() + 30_000;
      while ((running > 0 || now() - last < milliseconds) && now() < latest)
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}

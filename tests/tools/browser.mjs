import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasBundledBrowser, unpackBundledBrowser } from './bundled-browser.mjs';

/**
 * @typedef {object} BrowserExecutable
 * @property {string} executablePath
 * @property {Record<string, string | undefined>} env the whole environment to start it with
 * @property {string[]} args
 * @property {string} version as the browser itself states it
 */

/** Nothing calls home. */
const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebGL 2 in software, so that a picture is the same on every machine. */
const browserArguments = [
  ...quiet,
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Software WebGL for the map only: the page itself is drawn much faster without it.
  '--disable-gpu-rasterization',
];

/** A browser without WebGL: even what is laid over each other in a page needs no detour through it. */
export const withoutWebGL = [...quiet, '--disable-gpu'];

/** Where a browser of the Chromium family is usually installed, for systems without a bundled one. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The version a browser states about itself; throws with its own words when it does not start.
 * @param {string} executablePath
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string>}
 */
async function statedVersion(executablePath, env) {
  const { stdout } = await promisify(execFile)(executablePath, ['--version'], {
    env,
    timeout: 60_000,
  });
  return stdout.trim();
}

/** @returns {Promise<BrowserExecutable>} */
async function bundledBrowser() {
  const { executablePath, libraries, fontConfiguration } = await unpackBundledBrowser();
  const env = { HOME: tmpdir(), ...process.env, FONTCONFIG_FILE: fontConfiguration };
  const libraryPath = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  /** @type {string[]} */
  const problems = [];
  // The system's libraries first; those that the package carries only where the system lacks them.
  for (const candidate of [env, { ...env, LD_LIBRARY_PATH: libraryPath }]) {
    try {
      const version = await statedVersion(executablePath, candidate);
      return { executablePath, env: candidate, args: browserArguments, version };
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`The bundled browser does not start: ${problems.join('; ')}`);
}

/**
 * The browser that the tests drive: the one that CHROMIUM names, or the one that comes with the
 * packages, or one that is installed.
 * @returns {Promise<BrowserExecutable>}
 */
export async function browserExecutable() {
  const named = process.env.CHROMIUM;
  if (!named && hasBundledBrowser()) return bundledBrowser();
  const executablePath = named || usualPlaces.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error('No browser found: set CHROMIUM to the path of Chromium or Chrome.');
  const env = { ...process.env };
  // On Windows, --version opens a window instead of answering.
  const version =
    process.platform === 'win32' ? executablePath : await statedVersion(executablePath, env);
  return { executablePath, env, args: browserArguments, version };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version, executablePath, env } = await browserExecutable();
  const bundledLibraries = env.LD_LIBRARY_PATH !== process.env.LD_LIBRARY_PATH;
  console.log(
    `${version}\n${executablePath}${bundledLibraries ? ' (with bundled libraries)' : ''}`,
  );
}

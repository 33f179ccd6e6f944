import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../src/build/project.mjs';
import { plainCountries } from './basemap.mjs';
import { installPackages } from '../../src/build/packages.mjs';

/**
 * @typedef {object} Peer a reference page under tests/bench/
 * @property {string} name its folder
 * @property {string} title
 * @property {boolean} [heavy] whether it is left out of a quick run
 * @property {boolean} [plays] whether it has an animation of its own, started by the space key
 */

/** From the plainest page to the richest; `bare` is the one that the budgets speak of. @type {Peer[]} */
export const peers = [
  { name: 'lines', title: 'MapLibre' },
  { name: 'bare', title: 'MapLibre + ArcLayer' },
  { name: 'flowmap', title: 'flowmap.gl', plays: true },
  { name: 'kepler', title: 'kepler.gl', heavy: true },
];

/** @returns {import('vite').Plugin} puts the base map beside a page */
function baseMap() {
  return {
    name: 'bench-base-map',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'countries.json', source: plainCountries() });
    },
  };
}

/**
 * Installs what a peer needs of its own and builds it.
 * @param {Peer} peer
 * @returns {Promise<string>} the folder with the built page
 */
export async function preparePeer({ name, title }) {
  const root = join(projectFolder, 'tests', 'bench', name);
  const own = await installPackages(root, title);
  console.log(`Building the page with ${title} …`);
  const outDir = join(projectFolder, 'node_modules', '.cache', 'bench', name);
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [baseMap()],
    // What a page installs itself is also meant by the modules that it shares with pages that do not.
    resolve: { dedupe: own },
    define: readDefinitions(root),
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 20_000,
    },
  });
  return outDir;
}

/**
 * Words that a peer's libraries expect a bundler to replace, from its definitions.json.
 * @param {string} root
 * @returns {Record<string, string>}
 */
function readDefinitions(root) {
  const path = join(root, 'definitions.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

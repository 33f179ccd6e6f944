import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';
import { projectFolder } from '../../src/build/project.mjs';

/** @typedef {typeof import('./pipeline.ts')} Pipeline */

/**
 * @template Module
 * @param {string} path of a TypeScript file, from the top of the project
 * @returns {Promise<Module>}
 */
async function load(path) {
  const file = join(projectFolder, path);
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
}

/** @returns {Promise<import('vite').Plugin>} */
async function atlasPlugin() {
  /** @type {typeof import('../../geo/compiler/plugin.ts')} */
  const { atlas } = await load('geo/compiler/plugin.ts');
  return atlas();
}

/**
 * The pipeline as one plain module: read file by file, its functions would be slower than in the page.
 * @param {string} outDir
 * @returns {Promise<Pipeline>}
 */
export async function importPipeline(outDir) {
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    plugins: [await atlasPlugin()],
    build: { ssr: 'tests/scale/pipeline.ts', outDir, target: 'node20', emptyOutDir: true },
    ssr: { noExternal: true },
  });
  const file = readdirSync(outDir).find((name) => name.startsWith('pipeline.'));
  return import(pathToFileURL(join(outDir, file ?? '')).href);
}

/**
 * The page that plays a package with one renderer.
 * @param {string} outDir
 */
export async function buildPage(outDir) {
  /** @type {typeof import('../../geo/compiler/basemap/overview/markup.ts')} */
  const { overviewMarkup } = await load('geo/compiler/basemap/overview/markup.ts');
  /** @type {typeof import('../../src/build/styles.ts')} */
  const { styles } = await load('src/build/styles.ts');
  /** @type {typeof import('../../src/build/fonts/faces.ts')} */
  const { faces } = await load('src/build/fonts/faces.ts');
  await build({
    root: join(projectFolder, 'tests/scale'),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [
      await atlasPlugin(),
      styles(),
      faces(),
      svelte({ configFile: false }),
      {
        name: 'base-map',
        transformIndexHtml: (html) => html.replace('<body>', `<body>${overviewMarkup()}`),
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(projectFolder, 'tests/scale/page.html') },
      chunkSizeWarningLimit: 4000,
    },
  });
}

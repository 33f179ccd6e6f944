import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { atlas } from './geo/compiler/plugin.ts';
import {
  editionOf,
  readDataPackage,
  singleFileOf,
  type DataPackage,
} from './src/build/prerender/dataPackage.ts';
import { opensBrowser } from './src/build/browserOpening.ts';
import { styles } from './src/build/styles.ts';
import { faces } from './src/build/fonts/faces.ts';
import { deckStubs } from './src/build/deckStubs.ts';
import { leanZoom } from './src/build/leanZoom.ts';
import { withoutFetch } from './src/build/withoutFetch.ts';
import { keepsCopies, offline } from './src/build/offline/plugin.ts';
import { mapCode } from './src/build/mapCode.ts';
import { hostScript } from './src/build/embedScript.ts';
import { baseMap, prerender } from './src/build/prerender/plugin.ts';

const compileComponents = () => svelte({ configFile: false });

/** @param dataset what is published; a page in development is no edition of anything */
const page = (dataset: DataPackage | undefined): UserConfig => ({
  root: 'src',
  publicDir: '../public',
  // Relative addresses: the build works from any sub-path of any static host.
  base: './',
  define: {
    'import.meta.env.VITE_EDITION': JSON.stringify(dataset ? editionOf(dataset) : ''),
    'import.meta.env.VITE_SINGLE_FILE': JSON.stringify(dataset ? singleFileOf(dataset) : ''),
    'import.meta.env.VITE_SITE_ADDRESS': JSON.stringify(process.env['SITE_URL'] ?? ''),
    'import.meta.env.VITE_KEEPS_COPIES': JSON.stringify(dataset && keepsCopies() ? 'yes' : ''),
  },
  plugins: [
    deckStubs(),
    leanZoom(),
    withoutFetch(),
    atlas(),
    styles(),
    faces(),
    compileComponents(),
    baseMap(),
    hostScript(),
    mapCode(),
    ...(dataset ? [prerender(dataset), offline(dataset)] : []),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // That the pictures for social media take most of the time is known.
      checks: { bundlerTimings: false },
      output: {
        // The first file names all others: of a hash, seven letters tell editions apart as well.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // What the page needs at once is one file, however its later parts share it.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // Of a few bytes each, and what opens beside the map needs most of them: the first file names all others.
            {
              name: 'words',
              test: /src\/(?:text\/(?:figureWords|order|titleIn)|models\/(?:lesson\/words|search\/(?:fold|letters))|ui\/(?:cite\/copy|sheets\/data\/save))\.ts$/,
            },
            // What is fetched together of a further language is one file: its first words and names, and what the
            // panel says; and the words of whoever shares or opens a lesson.
            ...(
              [
                ['first', 'index|app|comparison|key|layers|parts|record|state|dates', ''],
                ['more', 'details|panel|publication|sheet', '/details'],
                ['lesson', 'lessons?|lessonEditor|presenter|question|share|worksheet', '/none'],
              ] as const
            ).map(([part, words, texts]) => ({
              name: (id: string) => {
                const [, code] = /(?:messages|virtual:atlas)\/(\w+)/.exec(id) ?? [];
                return code ? `${code}-${part}` : null;
              },
              test: new RegExp(
                `messages/(?!en/)\\w+/(?:${words})\\.ts$|virtual:atlas/(?!details)\\w+${texts}$`,
              ),
            })),
          ],
        },
      },
    },
  },
  server: { fs: { allow: ['..'] }, open: opensBrowser() },
});

const inBrowser = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // One browser and one served page for all files of a project.
  globalSetup: './tests/browser/serving.ts',
} as const;

/** Tests need no page, only the components and a data package. */
const tests: UserConfig = {
  plugins: [compileComponents()],
  // Runes in plain tests need Svelte's browser build; its server build knows no effects.
  resolve: { conditions: ['browser'] },
  test: {
    // Reading the same modules for every file would take most of the time: files share them, and each leaves
    // things as it found them.
    isolate: false,
    // What takes the clock that it finds is read anew by tests that set one.
    server: { deps: { inline: [/\/d3-/] } },
    projects: [
      {
        extends: true,
        // The program is tested with an invented region, so that no test depends on the one in geo/.
        plugins: [atlas(path.resolve(import.meta.dirname, 'tests/package'))],
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/{unit,geo,region}/**/*.test.ts'],
          // One fewer than there are processors unless told: of two, one would wait.
          maxWorkers: 2,
          environment: './tests/unit/support/environment.ts',
        },
      },
      {
        // What the page says of this region, rendered as the build renders it.
        plugins: [compileComponents(), atlas()],
        test: {
          name: 'rendered',
          isolate: false,
          testTimeout: 30_000,
          include: ['tests/{golden,rendered}/*.test.ts'],
          maxWorkers: 2,
          environment: 'node',
        },
      },
      {
        extends: true,
        plugins: [atlas()],
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        plugins: [atlas()],
        test: {
          ...inBrowser,
          name: 'webgl',
          include: ['tests/browser/webgl/**/*.test.ts'],
          // Two maps in software would wait for each other.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
};

export default defineConfig(({ command, mode }) => {
  if (mode === 'test') return tests;
  return page(command === 'build' ? readDataPackage() : undefined);
});

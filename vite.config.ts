import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { atlas } from './geo/compiler/plugin.ts';
import { editionOf, readDataPackage, singleFileOf } from './src/build/prerender/dataPackage.ts';
import { styles } from './src/build/styles.ts';
import { faces } from './src/build/fonts/faces.ts';
import { deckStubs } from './src/build/deckStubs.ts';
import { keepsCopies, offline } from './src/build/offline/plugin.ts';
import { hostScript } from './src/build/embedScript.ts';
import { prerender } from './src/build/prerender/plugin.ts';

export default defineConfig(({ command }) => ({
  root: 'src',
  publicDir: '../public',
  // Relative addresses: the build works from any sub-path of any static host.
  base: './',
  define: {
    // A page in development is no edition of anything.
    'import.meta.env.VITE_EDITION': JSON.stringify(
      command === 'build' ? editionOf(readDataPackage()) : '',
    ),
    'import.meta.env.VITE_SINGLE_FILE': JSON.stringify(
      command === 'build' ? singleFileOf(readDataPackage()) : '',
    ),
    'import.meta.env.VITE_SITE_ADDRESS': JSON.stringify(process.env['SITE_URL'] ?? ''),
    'import.meta.env.VITE_KEEPS_COPIES': JSON.stringify(
      command === 'build' && keepsCopies() ? 'yes' : '',
    ),
  },
  plugins: [
    deckStubs(),
    atlas(),
    styles(),
    faces(),
    svelte(),
    prerender(),
    hostScript(),
    offline(),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What the page needs at once is one file, however its later parts share it.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  server: { fs: { allow: ['..'] } },
}));

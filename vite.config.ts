import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { atlas } from './geo/compiler/plugin.ts';
import { editionOf, readDataPackage, singleFileOf } from './scripts/prerender/dataPackage.ts';
import { leanDeck } from './scripts/leanDeck.ts';
import { keepsCopies, offline } from './scripts/offline/plugin.ts';
import { hostScript } from './scripts/hostScript.ts';
import { prerender } from './scripts/prerender/plugin.ts';
import { styleName } from './scripts/styleNames.ts';

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
    leanDeck(),
    atlas(),
    svelte(command === 'build' ? { compilerOptions: { cssHash: styleName } } : {}),
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

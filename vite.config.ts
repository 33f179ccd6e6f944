import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { atlas } from './geo/compiler/plugin.ts';

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  // Relative addresses: the build works from any sub-path of any static host.
  base: './',
  plugins: [atlas(), svelte()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: { fs: { allow: ['..'] } },
});

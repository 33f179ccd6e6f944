import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { atlas } from './geo/compiler/plugin.ts';

export default defineConfig({
  plugins: [svelte()],
  // Runes in plain tests need Svelte's browser build; its server build knows no effects.
  resolve: { conditions: ['browser'] },
  test: {
    projects: [
      {
        extends: true,
        // The program is tested with an invented region, so that no test depends on the one in geo/.
        plugins: [atlas(path.resolve(import.meta.dirname, 'tests/package'))],
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/{unit,geo,region}/**/*.test.ts'],
          environment: './tests/unit/support/environment.ts',
        },
      },
      {
        extends: true,
        plugins: [atlas()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const standIn = join(dirname(fileURLToPath(import.meta.url)), '../scene/live/absent/colours.ts');

/** Leaves the colours out of the build that d3-zoom's libraries carry: 3 kB before the page is usable. */
export function leanZoom(): Plugin {
  return {
    name: 'lean-zoom',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'd3-color' ? standIn : undefined),
  };
}

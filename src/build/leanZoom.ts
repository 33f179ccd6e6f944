import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../scene/live/absent');

/** Leaves out of the build what d3-zoom's libraries carry for colours and tweens: 4 kB before the page is usable. */
export function leanZoom(): Plugin {
  return {
    name: 'lean-zoom',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === 'd3-color') return join(folder, 'colours.ts');
      const isTween = source === 'd3-interpolate' && importer.includes('/d3-transition/');
      return isTween ? join(folder, 'tweens.ts') : undefined;
    },
  };
}

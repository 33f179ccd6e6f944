import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../scene/live/absent');

/** The modules of d3-transition that move attributes, styles and texts. */
export const mover = /^\.\/(?:attr|style|text)(?:Tween)?\.js$/;

/** Leaves out of the build what d3-zoom's libraries carry for colours and tweens: 5 kB before the page is usable. */
export function leanZoom(): Plugin {
  return {
    name: 'lean-zoom',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === 'd3-color') return join(folder, 'colours.ts');
      const isMover =
        importer.endsWith('/d3-transition/src/transition/index.js') && mover.test(source);
      return isMover ? join(folder, 'movers.ts') : undefined;
    },
  };
}

import type { Plugin } from 'vite';
import { colourSheet } from '../theme.ts';

const address = 'virtual:colours.css';

/** The colours of `src/theme.ts` as a style sheet that a page can import. */
export function colours(): Plugin {
  return {
    name: 'colours',
    resolveId: (id) => (id === address ? `\0${address}` : undefined),
    load: (id) => (id === `\0${address}` ? colourSheet() : undefined),
  };
}

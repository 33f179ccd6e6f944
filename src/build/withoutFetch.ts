import type { Plugin } from 'vite';

const standIn = '\0no-fetch';
const code = `
export default () => { throw new Error('src/build/withoutFetch.ts leaves the fetching of Citation.js out'); };
export const Headers = globalThis.Headers;`;

/**
 * Citation.js can fetch what it cites, by two libraries that are made for Node, where they ask for its modules.
 * Here it is handed what it is to write, and the build leaves both out.
 */
export function withoutFetch(): Plugin {
  return {
    name: 'without-fetch',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'node-fetch' || id === 'sync-fetch' ? standIn : undefined),
    load: (id) => (id === standIn ? code : undefined),
  };
}

import type { Plugin } from 'vite';
import { plainScript } from './classicScript.ts';

/** Writes the script for pages that embed this one: one file of plain old script, `embed.js`, beside the page. */
export function hostScript(): Plugin {
  return {
    name: 'host-script',
    apply: 'build',
    async generateBundle() {
      const source = await plainScript('src/embed/host.ts', { name: 'gateways' });
      this.emitFile({ type: 'asset', fileName: 'embed.js', source });
    },
  };
}

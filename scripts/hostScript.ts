import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const entry = fileURLToPath(new URL('../src/embed/host.ts', import.meta.url));

/** Bundles the script for pages that embed this one: one file of plain old script, `embed.js`, beside the page. */
export function hostScript(): Plugin {
  return {
    name: 'host-script',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          target: 'es2015',
          minify: 'oxc',
          lib: { entry, formats: ['iife'], name: 'gateways' },
        },
      });
      const output = Array.isArray(built) ? built[0] : built;
      if (!output || !('output' in output)) throw new Error('The host script was not built');
      const [{ code }] = output.output;
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: code });
    },
  };
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';

async function bundled(file: string, define: Readonly<Record<string, string>>): Promise<string> {
  const entry = fileURLToPath(new URL(`../../src/offline/${file}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: { entry, formats: ['iife'], name: 'worker' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error(`${file} was not built`);
  return output.output[0].code;
}

/** The worker that keeps some files and answers with them: one file of plain script. */
export function keepingWorker(files: readonly PrecacheEntry[]): Promise<string> {
  return bundled('keeper.ts', { keptFiles: JSON.stringify(files) });
}

/** The worker that takes every copy away, and itself. */
export function removingWorker(): Promise<string> {
  return bundled('remover.ts', {});
}

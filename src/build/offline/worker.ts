import type { PrecacheEntry } from 'workbox-precaching';
import { plainScript } from '../classicScript.ts';

function bundled(file: string, define: Readonly<Record<string, string>>): Promise<string> {
  return plainScript(`src/offline/${file}`, {
    name: 'worker',
    target: 'es2022',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  });
}

/**
 * The worker that keeps some files and answers with them: one file of plain script.
 * @param edition of the data in them
 */
export function keepingWorker(files: readonly PrecacheEntry[], edition: string): Promise<string> {
  return bundled('keeper.ts', {
    keptFiles: JSON.stringify(files),
    keptEdition: JSON.stringify(edition),
  });
}

/** The worker that takes every copy away, and itself. */
export function removingWorker(): Promise<string> {
  return bundled('remover.ts', {});
}

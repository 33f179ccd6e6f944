import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module and all that it imports into one plain old script.
 * @param entry relative to the project, such as `src/embed/host.ts`
 * @param name of the one name that the script may take in its page
 * @returns the code, minified
 */
export async function plainScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2015',
      minify: 'oxc',
      lib: {
        entry: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

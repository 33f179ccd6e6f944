import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectFolder } from './project.mjs';

export interface PlainScriptOptions {
  /** The one name that the script may take in its page. */
  readonly name: string;
  /** The oldest language that must understand it; that of hosts we do not know unless told. */
  readonly target?: string;
  /** What stands in the place of names. */
  readonly define?: NonNullable<InlineConfig['define']>;
}

/**
 * Bundles a module and all that it imports into one plain old script.
 * @param entry relative to the project, such as `src/embed/host.ts`
 * @returns the code, minified
 */
export async function plainScript(entry: string, options: PlainScriptOptions): Promise<string> {
  const { name, target = 'es2015', define = {} } = options;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target,
      minify: 'oxc',
      lib: { entry: join(projectFolder, entry), formats: ['iife'], name },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

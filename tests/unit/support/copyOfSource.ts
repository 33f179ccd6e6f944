import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { atlas } from '../../../geo/compiler/plugin';

const project = resolve(import.meta.dirname, '../../..');
const source = join(project, 'src');

function filesBelow(directory: string): ReadonlyMap<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(directory.length + 1), readFileSync(path, 'latin1')] as const;
      }),
  );
}

/** The source of the page in a folder of its own, to which something can be added and run there. */
export interface CopyOfSource {
  /** Writes a file of the copy. @param path below `src` */
  readonly write: (path: string, text: string) => void;
  /** Writes the end of a list, `] as const`, with one more name. @param path below `src` */
  readonly addTo: (path: string, name: string) => void;
  /** The paths below `src` whose text is not that of the source, without what is below a folder of its own. */
  readonly touched: (own: string) => readonly string[];
  /** Runs a module in the copy as the build runs the page, with a small package. @returns its default export */
  readonly run: <Result>(module: string) => Promise<Result>;
  readonly remove: () => void;
}

/** Copies the source, with what it is built from beside it. */
export function copySource(): CopyOfSource {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  cpSync(source, join(folder, 'src'), { recursive: true });
  for (const beside of ['node_modules', 'geo'])
    symlinkSync(join(project, beside), join(folder, beside));
  const write = (path: string, text: string) => {
    const at = join(folder, 'src', path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  };
  return {
    write,
    addTo: (path, name) => {
      const text = readFileSync(join(source, path), 'utf8');
      write(path, text.replace(/,?\n?\] as const/, `, '${name}'] as const`));
    },
    touched: (own) => {
      const before = filesBelow(source);
      const paths = [...filesBelow(join(folder, 'src'))]
        .filter(([path, text]) => before.get(path) !== text)
        .map(([path]) => (path.startsWith(own) ? own : path));
      return [...new Set(paths)].sort();
    },
    run: async <Result>(text: string) => {
      writeFileSync(join(folder, 'runs.ts'), text);
      const { module } = await runnerImport<{ default: Result }>(join(folder, 'runs.ts'), {
        configFile: false,
        root: folder,
        logLevel: 'error',
        plugins: [
          atlas(join(project, 'tests/package')),
          svelte({ configFile: false, emitCss: false }),
        ],
      });
      return module.default;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

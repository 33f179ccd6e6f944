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

/** One more of what the page has several of. Paths are below `src`. */
export interface Addition {
  /** The file that lists them all. */
  readonly list: string;
  /** The folder of its own. */
  readonly own: string;
  /** What that folder holds. */
  readonly files: Readonly<Record<string, string>>;
  /** What is run in the copy to see it; its default export is what was found. */
  readonly module: string;
}

/** The source of the page in a folder of its own, to which something can be added and run there. */
export interface CopyOfSource {
  /** Adds what is called `nothing`: its files, and its name to the end of its list, `] as const`. */
  readonly add: (addition: Addition) => void;
  /** The paths below `src` whose text is not that of the source; what lies in a folder that was added counts as that. */
  readonly touched: () => readonly string[];
  /** Runs modules in the copy as the build runs the page, with a small package. @returns their default exports */
  readonly run: <Results>(modules: Readonly<Record<keyof Results, string>>) => Promise<Results>;
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
  const added: string[] = [];
  return {
    add: ({ list, own, files }) => {
      for (const [name, text] of Object.entries(files)) write(`${own}${name}`, text);
      const listed = readFileSync(join(source, list), 'utf8');
      write(list, listed.replace(/,?\n?\] as const/, `, 'nothing'] as const`));
      added.push(own);
    },
    touched: () => {
      const before = filesBelow(source);
      const paths = [...filesBelow(join(folder, 'src'))]
        .filter(([path, text]) => before.get(path) !== text)
        .map(([path]) => added.find((own) => path.startsWith(own)) ?? path);
      return [...new Set(paths)].sort();
    },
    run: async <Results>(modules: Readonly<Record<keyof Results, string>>) => {
      const all = Object.entries<string>(modules).map(([name, text]) => {
        writeFileSync(join(folder, `${name}.ts`), text);
        return `export { default as ${name} } from './${name}';`;
      });
      const entry = join(folder, 'all.ts');
      writeFileSync(entry, all.join('\n'));
      const { module } = await runnerImport<Results>(entry, {
        configFile: false,
        root: folder,
        logLevel: 'error',
        plugins: [
          atlas(join(project, 'tests/package')),
          svelte({ configFile: false, emitCss: false }),
        ],
      });
      return module;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Bounds } from '../../src/atlas/atlas.ts';
import { worldWest } from '../../src/atlas/world.ts';
import { formatMissing, missingBaseMap } from './basemap/files.ts';
import { turnedFile } from './basemap/turn.ts';
import { compilePackage, type Compiled } from './compile.ts';
import { formatProblems, type Problem } from './problem.ts';
import { isPackageFile } from './read/directory.ts';
import { modules } from './serialize.ts';

/** The NUL keeps other plugins away from the modules. */
const mark = '\0';
const packageDirectory = dirname(dirname(fileURLToPath(import.meta.url)));

/** How the page asks for a file of the base map. */
const baseMapFile = /\/geo\/basemap\/([\w-]+\.(?:json|webp))(\?url)?$/;

/**
 * A file of the base map as the sheet of a first view across 180° has it, written beside what is installed.
 * @returns its path; nothing where the file serves as it is
 */
function turnedCopy(directory: string, name: string, bounds: Bounds): string | undefined {
  if (worldWest(bounds) === -180 || !name.endsWith('.json')) return undefined;
  const text = turnedFile(readFileSync(join(directory, 'basemap', name), 'utf8'), bounds);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const folder = join(dirname(packageDirectory), 'node_modules/.cache/basemap', digest);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function overlay(problems: readonly Problem[]) {
  const err = { message: formatProblems(problems), stack: '', plugin: 'atlas', id: 'geo/' };
  return { type: 'error', err } as const;
}

/**
 * Provides the compiled data package as `virtual:atlas` and the modules beside it. A build with
 * problems fails and lists them all; the development server reloads the page when a data file
 * changes, or shows the problems on it.
 */
export function atlas(directory = packageDirectory): Plugin {
  const isData = (file: string): boolean =>
    isPackageFile(relative(directory, file).split(sep).join('/'));
  /** One reading of the files serves all modules. */
  let compiled: Compiled | undefined;
  return {
    name: 'atlas',
    buildStart() {
      compiled = undefined;
    },
    resolveId(id) {
      if (Object.hasOwn(modules, id)) return mark + id;
      const [, name, query = ''] = baseMapFile.exec(id) ?? [];
      if (name === undefined) return undefined;
      const missing = missingBaseMap(directory);
      if (missing.includes(`basemap/${name}`))
        this.error(formatMissing(missing, basename(directory)));
      compiled ??= compilePackage(directory);
      if (compiled.problems) return undefined;
      const turned = turnedCopy(directory, name, compiled.atlas.info.bounds.wide);
      return turned && turned + query;
    },
    load(id) {
      const write = id.startsWith(mark) ? modules[id.slice(mark.length)] : undefined;
      if (!write) return undefined;
      compiled ??= compilePackage(directory);
      if (compiled.problems) return this.error(formatProblems(compiled.problems));
      return { code: write(compiled), map: null, moduleSideEffects: false };
    },
    configureServer(server) {
      server.watcher.add(directory);
    },
    hotUpdate({ file, timestamp }) {
      if (!isData(file)) return undefined;
      const { moduleGraph } = this.environment;
      for (const id of Object.keys(modules)) {
        const module = moduleGraph.getModuleById(mark + id);
        if (module) moduleGraph.invalidateModule(module, new Set(), timestamp, true);
      }
      if (this.environment.name !== 'client') return [];
      compiled = compilePackage(directory);
      const { problems } = compiled;
      this.environment.hot.send(problems ? overlay(problems) : { type: 'full-reload', path: '*' });
      return [];
    },
  };
}

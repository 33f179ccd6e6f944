import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compilePackage } from './compile.ts';
import { formatProblems, type Problem } from './problem.ts';
import { isPackageFile } from './read/directory.ts';
import { atlasModule } from './serialize.ts';

const moduleId = 'virtual:atlas';
/** The NUL keeps other plugins away from the module. */
const resolvedId = `\0${moduleId}`;
const packageDirectory = dirname(dirname(fileURLToPath(import.meta.url)));

function overlay(problems: readonly Problem[]) {
  const err = { message: formatProblems(problems), stack: '', plugin: 'atlas', id: 'geo/' };
  return { type: 'error', err } as const;
}

/**
 * Provides the compiled data package as `virtual:atlas`. A build with problems fails and lists them
 * all; the development server reloads the page when a data file changes, or shows the problems on it.
 */
export function atlas(directory = packageDirectory): Plugin {
  const isData = (file: string): boolean =>
    isPackageFile(relative(directory, file).split(sep).join('/'));
  return {
    name: 'atlas',
    resolveId(id) {
      return id === moduleId ? resolvedId : undefined;
    },
    load(id) {
      if (id !== resolvedId) return undefined;
      const compiled = compilePackage(directory);
      if (compiled.problems) return this.error(formatProblems(compiled.problems));
      return { code: atlasModule(compiled.atlas), map: null, moduleSideEffects: false };
    },
    configureServer(server) {
      server.watcher.add(directory);
    },
    hotUpdate({ file, timestamp }) {
      if (!isData(file)) return undefined;
      const module = this.environment.moduleGraph.getModuleById(resolvedId);
      if (module) this.environment.moduleGraph.invalidateModule(module, new Set(), timestamp, true);
      if (this.environment.name !== 'client') return [];
      const { problems } = compilePackage(directory);
      this.environment.hot.send(problems ? overlay(problems) : { type: 'full-reload', path: '*' });
      return [];
    },
  };
}

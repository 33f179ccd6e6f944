import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The top folder of the project. */
export const project = path.resolve(import.meta.dirname, '../../..');

/** A file of the program with what it imports; all paths are from the top of the project, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Imports of every kind, as they are written. */
  readonly names: readonly string[];
  /** Those that lead to another file of the program. */
  readonly targets: readonly string[];
  /** Those of them that are loaded with the file: neither only types nor fetched later. */
  readonly loaded: readonly string[];
}

const importing =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^;'"]*?\sfrom\s*)?'([^']+)'|import\(\s*'([^']+)'/g;

/** The files below a folder of the project that can import or be imported. */
function pathsBelow(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|svelte|css|html|json)$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

/** Every file of `src` and of the compiler of packages, read once. */
export function sourceFiles(): readonly SourceFile[] {
  const paths = [...pathsBelow('src'), ...pathsBelow('geo')];
  const known = new Set(paths);
  return paths
    .filter((one) => !one.endsWith('.json'))
    .map((one) => {
      const text = readFileSync(path.join(project, one), 'utf8');
      const found = [...text.matchAll(importing)].map(([, isType, name = '', later = '']) => {
        const written = name === '' ? later : name;
        const base = path.posix.join(path.posix.dirname(one), written.replace(/\?.*$/, ''));
        const candidates = [base, `${base}.ts`, `${base}/index.ts`];
        const target = written.startsWith('.') && candidates.find((each) => known.has(each));
        return {
          written,
          target: target === false ? undefined : target,
          isLoaded: !isType && name !== '',
        };
      });
      const targetsOf = (some: typeof found) => some.flatMap(({ target }) => target ?? []);
      return {
        path: one,
        text,
        names: found.map(({ written }) => written),
        targets: targetsOf(found),
        loaded: targetsOf(found.filter(({ isLoaded }) => isLoaded)),
      };
    });
}

/**
 * A way round in a graph that leads back to where it began, or undefined.
 * @param next what each node leads to
 */
export function circleIn(next: ReadonlyMap<string, Iterable<string>>): string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    way.push(node);
    for (const one of next.get(node) ?? []) {
      const circle = visit(one);
      if (circle) return circle;
    }
    way.pop();
    done.add(node);
    return undefined;
  };
  for (const node of next.keys()) {
    const circle = visit(node);
    if (circle) return circle;
  }
  return undefined;
}

import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { mapCodeMeta } from '../browser/mapCode.ts';

type Bundle = Rolldown.OutputBundle;

const chunksOf = (bundle: Bundle) => Object.values(bundle).filter((file) => file.type === 'chunk');

/**
 * The files of code that WebGL is started from and the page has not: chunks and the worker. Their few rules,
 * and what they fetch by themselves, the base map in full, are not among them.
 */
function mapFilesIn(bundle: Bundle): string[] {
  const chunks = chunksOf(bundle);
  const start = chunks.find(({ facadeModuleId }) =>
    facadeModuleId?.endsWith('/src/scene/map/index.ts'),
  );
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!start || !entry) throw new Error('The bundle has no code of the map');
  const there = new Set([entry.fileName, ...entry.imports]);
  const found = new Set<string>();
  const queue = [start.fileName];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const chunk = bundle[file];
    if (there.has(file) || found.has(file) || chunk?.type !== 'chunk') continue;
    found.add(file);
    const assets = chunk.viteMetadata?.importedAssets ?? [];
    for (const asset of assets) if (asset.endsWith('.mjs')) found.add(asset);
    queue.push(...chunk.imports, ...chunk.dynamicImports);
  }
  return [...found];
}

/** Writes into the pages of which files the code of the map consists, so that it can be fetched ahead. */
export function mapCode(): Plugin {
  return {
    name: 'map-code',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const files = bundle ? mapFilesIn(bundle) : [];
        // They lie beside the script of the page, wherever a page lies.
        const content = files.map((file) => path.posix.basename(file)).join(' ');
        return [{ tag: 'meta', injectTo: 'head', attrs: { name: mapCodeMeta, content } }];
      },
    },
  };
}

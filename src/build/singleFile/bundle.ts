import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type ResolvedConfig } from 'vite';
import { atlas } from '../../../geo/compiler/plugin.ts';
import type { Part } from '../../offline/singleFile/archive.ts';
import { contentType } from '../contentTypes.mjs';
import { styles } from '../styles.ts';
import { deckStubs } from '../deckStubs.ts';

/** Everything that the page does, in one module and one sheet. */
export interface Bundle {
  readonly code: string;
  /** Complete: typefaces stand in it. */
  readonly style: string;
  /** What stays a file, for workers and the finer base map. */
  readonly files: readonly Part[];
}

const source = fileURLToPath(new URL('../..', import.meta.url));

/** @param define what the page's own build puts in the place of names */
export async function bundlePage(define: ResolvedConfig['define']): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    base: './',
    publicDir: false,
    define: define ?? {},
    plugins: [deckStubs(), atlas(), styles(), svelte({ configFile: false })],
    experimental: {
      renderBuiltUrl: (name, { hostType }) =>
        hostType === 'js'
          ? { runtime: `globalThis.partAddress(${JSON.stringify(name)})` }
          : { relative: true },
    },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      // Typefaces belong to the sheet; all else is unpacked.
      assetsInlineLimit: (file) => file.endsWith('.woff2'),
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../main.ts', import.meta.url)),
        output: { codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('The page was not built as one module');
  const [{ code }, ...rest] = output.output;
  const assets = rest.map((one) => {
    if (one.type === 'chunk') throw new Error(`${one.fileName} is a second module`);
    return one;
  });
  const sheets = assets.filter(({ fileName }) => fileName.endsWith('.css'));
  return {
    code,
    style: sheets.map((sheet) => String(sheet.source)).join(''),
    files: assets
      .filter((asset) => !sheets.includes(asset))
      .map(({ fileName, source: content }) => ({
        name: fileName,
        type: contentType(fileName),
        content: Buffer.from(content),
      })),
  };
}

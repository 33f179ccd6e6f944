import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { overviewMarkup } from '../../../geo/compiler/basemap/overview/markup.ts';
import { atlas } from '../../../geo/compiler/plugin.ts';
import { pinnedFolder } from '../../embed/address.ts';
import { shippedFonts } from '../fonts/shipped.mjs';
import { editionOf, singleFileOf, type DataPackage } from './dataPackage.ts';
import { awaitLesson, awaitingLink } from './awaitLesson.ts';
import { figuresSheet } from './figuresSheet.ts';
import { pinned, put, write, writeFigures } from './html.ts';
import { headersFile, nginxFile } from './headers.ts';
import type { PageFile, Pages } from './page.ts';
import { singlePage } from '../singleFile/page.ts';
import { editorsPage } from '../discovery/editors.ts';

type Bundle = Rolldown.OutputBundle;

const { SITE_URL: canonical } = process.env;

/** Style sheets say nothing to a server; the page's own build takes care of them. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? 'export default "";' : undefined),
};

/** Renders the first views in a server of its own: Svelte compiles components for pages and for text differently. */
async function renderPages(dataset: DataPackage): Promise<Pages> {
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./page.ts')>(entry, {
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [withoutStyles, atlas(), svelte({ configFile: false, emitCss: false })],
  });
  return module.renderPages({ dataset, fonts: await shippedFonts() });
}

/** Chunks wait for the styles of what they import; those of the page are in it: they wait for its script instead. */
function forgetStyles(bundle: Bundle, files: readonly string[]): void {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The bundle has no entry');
  // Chunks lie in one folder and name each other relative to it.
  for (const chunk of chunks)
    for (const file of files)
      chunk.code = chunk.code.replaceAll(basename(file), basename(entry.fileName));
}

/** Takes the style sheets that the page links out of the bundle. */
function takeStyles(html: string, bundle: Bundle) {
  let style = '';
  const taken: string[] = [];
  const without = html.replace(
    /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
    (_, file: string) => {
      const asset = bundle[file];
      if (asset?.type !== 'asset') throw new Error(`${file} is linked but not in the bundle`);
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      // Addresses in a sheet are relative to it; in the page they are relative to the page.
      style += String(asset.source).replaceAll(
        /url\((['"]?)(?:\.\/)?(?![a-z]+:|#)/g,
        `url($1${folder}`,
      );
      taken.push(file);
      Reflect.deleteProperty(bundle, file);
      return '';
    },
  );
  return { html: without, style: style.trim(), taken };
}

/**
 * The cuts in which a first view is set, each with the letters it is for. Asked for early, they are mostly
 * there when it is drawn: one that comes later lays out every text of the page again.
 */
const firstCuts = [
  { file: /source-sans-3-latin-wght-normal/, letters: /[a-z]/ },
  { file: /source-serif-4-latin-wght-normal/, letters: /[a-z]/ },
  { file: /source-serif-4-latin-wght-italic/, letters: /[a-z]/ },
  { file: /source-sans-3-latin-wght-italic/, letters: /[a-z]/ },
  { file: /source-sans-3-latin-ext-wght-italic/, letters: /[\u0100-\u02ba\u1e00-\u1eff]/ },
  { file: /han-names/, letters: /[\u2e80-\u9fff]/ },
  { file: /arabic/, letters: /[\u0600-\u06ff]/ },
];

/** The name of the one file of a bundle that is called so. */
function fileIn(bundle: Bundle, name: RegExp): string {
  const file = Object.keys(bundle).find((one) => name.test(one));
  if (file === undefined) throw new Error(`No file in the bundle is ${String(name)}`);
  return file;
}

/** @param content the markup of the page that the fonts are for */
function fontLinks(bundle: Bundle, content: string): string {
  return firstCuts
    .filter(({ letters }) => letters.test(content))
    .map((cut) => {
      const file = fileIn(bundle, cut.file);
      return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`;
    })
    .join('');
}

/** The relief is in a picture that begins far down the page: it is asked for with the first bytes of it. */
function reliefLink(address: string): string {
  return `<link rel="preload" as="image" fetchpriority="high" href="${address}" />`;
}

/** What a text weighs on the way. */
function bytesOf(text: string): number {
  return brotliCompressSync(text).length;
}

/** Puts the outlines of the base map into the page, to which its pictures refer. */
export function baseMap(): Plugin {
  return {
    name: 'base-map',
    transformIndexHtml: (html) => put(html, '<!--base-->', overviewMarkup()),
  };
}

/**
 * Writes the first view into index.html and the pages for frames: markup that hydration takes over, a
 * vector picture of the map, the style of the page. One request, and a reader has something to read.
 */
export function prerender(dataset: DataPackage): Plugin {
  let files: readonly PageFile[] = [];
  let styleFiles: readonly string[] = [];
  let define: ResolvedConfig['define'];
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      ({ define } = config);
    },
    buildStart() {
      this.emitFile({ type: 'asset', name: 'awaitLesson.js', source: awaitLesson });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) throw new Error('The page is written before what it links');
        const pages = await renderPages(dataset);
        const early = fileIn(bundle, /awaitLesson-[^/]*\.js$/);
        const { html: frame, style: sheets, taken } = takeStyles(awaitingLink(html, early), bundle);
        styleFiles = taken;
        const relief = `./${fileIn(bundle, /relief-[^/]*\.webp$/)}`;
        const links = (markup: string) => reliefLink(relief) + fontLinks(bundle, markup);
        const shared = { sheets, links, relief };
        const folder = pinnedFolder(editionOf(dataset));
        const index = write(frame, shared, pages.index);
        const others = pages.others.map((page) => ({
          file: page.file,
          written: write(frame, shared, page),
        }));
        // Addresses of views are for those who look for the latest; frames and links are pinned.
        const frames = others.filter(({ file }) => file.startsWith('embed-'));
        const figures = pages.figures.map((page) => ({
          file: page.file,
          written: writeFigures(page, figuresSheet(sheets), fontLinks(bundle, page.html)),
        }));
        const besides = [...others, ...figures];
        files = [
          ...pages.files,
          ...besides.map(({ file, written }) => ({
            address: file,
            content: Buffer.from(written),
          })),
          ...[
            { file: 'index.html', written: write(frame, shared, pages.pinned) },
            ...frames,
            ...figures,
          ].map(({ file, written }) => pinned(folder + file, written)),
          ...dataset.files.map((file) => ({ ...file, address: folder + file.address })),
          editorsPage(bytesOf(index), bytesOf(frames[0]?.written ?? ''), pages.examples),
          await singlePage(pages.copy, dataset, define),
        ];
        return index;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        forgetStyles(bundle, styleFiles);
        for (const { address, content } of files)
          this.emitFile({ type: 'asset', fileName: address, source: content });
        const addresses = ['index.html', ...files.map(({ address }) => address)];
        const published = {
          pages: addresses.filter((address) => address.endsWith('.html')),
          single: singleFileOf(dataset),
          origin: canonical ? new URL(canonical).origin : '',
        };
        for (const [fileName, source] of [
          ['_headers', headersFile(published)],
          ['nginx-headers.conf', nginxFile(published)],
        ] as const)
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type ResolvedConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { overviewMarkup } from '../../../geo/compiler/basemap/overview/markup.ts';
import { atlas } from '../../../geo/compiler/plugin.ts';
import { deckStubs } from '../deckStubs.ts';
import { faces } from '../fonts/faces.ts';
import { awaitLesson, awaitingInline } from '../prerender/awaitLesson.ts';
import { singleFileOf, type DataFile, type DataPackage } from '../prerender/dataPackage.ts';
import { digestOf } from '../prerender/digest.ts';
import { put, write } from '../prerender/html.ts';
import type { Page, PageFile } from '../prerender/page.ts';
import { styles } from '../styles.ts';
import { withoutFetch } from '../withoutFetch.ts';

const module = /\s*<script type="module"[^>]*>([^]*?)<\/script>/;
const icon = './favicon.svg';
const unpack = readFileSync(new URL('unpack.mjs', import.meta.url), 'utf8');

/** The page without its first view; code, styles, typefaces, worker and base map stand in it. */
async function inlinedPage(define: ResolvedConfig['define']): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    define: { ...define, 'import.meta.env.VITE_IS_SINGLE_FILE': '"yes"' },
    plugins: [
      deckStubs(),
      withoutFetch(),
      atlas(),
      styles(),
      faces(true),
      svelte({ configFile: false }),
      viteSingleFile(),
    ],
    build: { write: false, target: 'es2022', modulePreload: false },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const files = output && 'output' in output ? output.output : [];
  const [page, ...others] = files.map((file) => (file.type === 'asset' ? file : undefined));
  if (!page || others.length > 0) throw new Error('The page was not built as one file');
  return String(page.source);
}

function dataAddress(type: string, content: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(content).toString('base64')}`;
}

/** A link that nobody sees, from which the page takes what lies beside it elsewhere. */
function hiddenLink({ address, mediaType, content }: DataFile): string {
  return `<a hidden id="${address}" href="${dataAddress(mediaType, content)}"></a>`;
}

/** What the file may do: nothing but what stands in it. It says so itself, as it comes from no server. */
function policyFor(html: string): string {
  const hashOf = (text: string) => `'sha256-${digestOf(text, 'base64')}'`;
  const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)];
  return [
    "default-src 'none'",
    // What has been unpacked is a blob; the map's worker is a module that stands in it as data.
    `script-src ${hashOf(awaitLesson)} ${hashOf(unpack)} blob: data:`,
    `style-src ${styles.map(([, text = '']) => hashOf(text)).join(' ')}`,
    'img-src data: blob:',
    // What stands in it, and the file as it came, from which another one is made.
    'connect-src data: blob:',
    'font-src data:',
    'worker-src data: blob:',
    // The dialog that embeds shows the file itself in a frame.
    'frame-src file:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The whole explorer in one file, which opens by double click and needs no server: the page as it is
 * published, with all in it that the page asks a server for.
 * @param page whose first view stands in it
 * @param dataset whose files stand in it, too
 * @param define what the page's own build puts in the place of names
 */
export async function singlePage(
  page: Page,
  dataset: DataPackage,
  define: ResolvedConfig['define'],
): Promise<PageFile> {
  const inlined = put(await inlinedPage(define), '<!--base-->', overviewMarkup());
  const script = module.exec(inlined)?.[1];
  if (script === undefined) throw new Error('The page has no script');
  const relief = readFileSync(new URL('../../../geo/basemap/relief.webp', import.meta.url));
  const shared = { sheets: '', links: () => '', relief: dataAddress('image/webp', relief) };
  const html = write(inlined.replace(module, ''), shared, page);
  const packed = gzipSync(script, { level: 9 }).toString('base64');
  const symbol = readFileSync(new URL('../../../public/favicon.svg', import.meta.url));
  const parts = {
    [`href="${icon}"`]: `href="${dataAddress('image/svg+xml', symbol)}"`,
    // Last, because it is long: what can be read comes before it.
    '</body>': [
      ...dataset.files.map(hiddenLink),
      `<script id="code" type="application/gzip">${packed}</script>`,
      `<script type="module">${unpack}</script></body>`,
    ].join('\n'),
  };
  const filled = Object.entries(parts).reduce((text, [at, part]) => put(text, at, part), html);
  const whole = awaitingInline(filled);
  const charset = '<meta charset="utf-8" />';
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(whole)}" />`;
  return {
    address: singleFileOf(dataset),
    content: Buffer.from(put(whole, charset, charset + policy)),
  };
}

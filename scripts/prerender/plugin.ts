import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { escapeMarkup } from '../../src/text/escape.ts';
import { overviewMarkup } from '../../geo/basemap/overviewMarkup.ts';
import { atlas } from '../../geo/compiler/plugin.ts';
import { pinnedFolder } from '../../src/embed/address.ts';
import { workerFile } from '../../src/offline/names.ts';
import { editionOf, readDataPackage } from './dataPackage.ts';
import type { Page, PageFile, Pages } from './page.ts';
import { styleName } from '../styleNames.ts';
import { editorsPage } from './machines/editors.ts';
import { partStyles } from './laterStyles.ts';
import { extractStyleAttributes } from './styleAttributes.ts';

type Bundle = Rolldown.OutputBundle;

/** Style sheets say nothing to a server; the page's own build takes care of them. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? 'export default "";' : undefined),
};

/** Renders the first views in a server of its own: Svelte compiles components for pages and for text differently. */
async function renderPages(): Promise<Pages> {
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./page.ts')>(entry, {
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [
      withoutStyles,
      atlas(),
      svelte({ configFile: false, emitCss: false, compilerOptions: { cssHash: styleName } }),
    ],
  });
  return module.renderPages();
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
        /url\((['"]?)(?:\.\/)?(?![a-z]+:)/g,
        `url($1${folder}`,
      );
      taken.push(file);
      Reflect.deleteProperty(bundle, file);
      return '';
    },
  );
  return { html: without, style: style.trim(), taken };
}

/** Map and record share the height of the page: before both have come, neither knows its place. */
const whenComplete = '#app:not(:has(+*)) :is(main,#record){visibility:hidden}';

function digestOf(text: string, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(form);
}

/**
 * What the pages may do: nothing but what they bring along, and the one sheet inside each. Frames of their
 * own show an embed before it is copied. It has to come as a
 * header: in a sandboxed frame, whose origin is nobody's, 'self' in a page's own element matches nothing.
 */
function policyFor(styles: readonly string[]): string {
  const hashes = new Set(styles.map((style) => `'sha256-${digestOf(style, 'base64')}'`));
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${[...hashes].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    // In a sandbox, whose origin is nobody's, no file is 'self' enough to be a worker.
    "worker-src 'self' data:",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return policy;
}

/** What the pages ask of a browser: nothing of the device, whoever embeds them. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const lasting = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;
/** The worker of kept copies is asked for at each visit: nothing in between may answer with an older one. */
const newest = ['Cache-Control', 'no-cache'] as const;

/** The headers of every file. */
function headersOf(policy: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', policy],
    ['Permissions-Policy', refused.map((name) => `${name}=()`).join(', ')],
    // Modules load inside a sandboxed frame, whose origin is nobody's,
    ['Access-Control-Allow-Origin', '*'],
    // and the page inside hosts that let in only who agrees to be embedded.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** In the form of Netlify and Cloudflare Pages. */
function headersFile(policy: string): string {
  const lines = headersOf(policy).map(([name, value]) => `  ${name}: ${value}`);
  const ofFiles = [
    `/${workerFile}`,
    `  ${newest.join(': ')}`,
    '/assets/*',
    `  ${lasting.join(': ')}`,
  ];
  return ['/*', ...lines, ...ofFiles, ''].join('\n');
}

/** In the form of nginx, to be included in the location of the page. */
function nginxFile(policy: string): string {
  const add = ([name, value]: readonly [string, string]) => `add_header ${name} "${value}" always;`;
  return [
    '# include this file in the location that serves the page',
    ...headersOf(policy).map(add),
    // Headers of a location take the place of those around it: a variable keeps them together.
    `set $lasting "${newest[1]}";`,
    'if ($uri ~ "/assets/") { set $lasting "' + lasting[1] + '"; }',
    `add_header ${lasting[0]} $lasting always;`,
    '# where mime.types does not know them yet:',
    '# types { text/javascript mjs; application/manifest+json webmanifest; }',
    '',
  ].join('\n');
}

/** Puts a text where a marker stands; texts may hold `$`, which `replace` would read. */
function put(html: string, marker: string, text: string): string {
  if (!html.includes(marker)) throw new Error(`index.html has no ${marker}`);
  return html.replace(marker, () => text);
}

/** The cuts in which the first view is set. Asked for early, they are mostly there when it is drawn. */
const firstCuts = [/source-sans-3-latin-wght-normal/, /source-serif-4-latin-wght-normal/];

function fontLinks(bundle: Bundle): string {
  const files = Object.keys(bundle);
  return firstCuts
    .map((cut) => {
      const file = files.find((name) => cut.test(name));
      if (file === undefined) throw new Error(`No font in the bundle is ${String(cut)}`);
      return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`;
    })
    .join('');
}

/** The element in which the page draws the picture of the map. */
const pictureElement = /(<div class="layer picture[^>]*>)(<\/div>)/;

/** A page as it is published, and the sheet that stands in it. */
interface Written {
  readonly html: string;
  readonly style: string;
  readonly later: PageFile;
}

/** What a text weighs on the way. */
function bytesOf(text: string): number {
  return brotliCompressSync(text).length;
}

/** Puts a page into the frame of all pages. @param sheets the rules of all components */
function write(frame: string, sheets: string, fonts: string, page: Page): Written {
  if (!pictureElement.test(page.app)) throw new Error('The page has no place for its picture');
  const { markup, rules } = extractStyleAttributes(
    page.app.replace(
      pictureElement,
      (_, open: string, close: string) => open + page.picture + close,
    ),
  );
  const styles = partStyles(sheets + page.pictureStyle, [frame, markup, page.table].join('\n'));
  const style = styles.first + whenComplete + rules;
  const address = `assets/later-${digestOf(styles.later, 'hex').slice(0, 8)}.css`;
  const parts = {
    '<!--head-->': `${page.head}<style>${style}</style>${fonts}`,
    '<!--page-->': markup,
    '<!--table-->': page.table,
    // Behind all that can be read: it holds nothing up but the script, which needs it.
    '<!--later-->': `<link rel="stylesheet" href="./${address}" />`,
    ...(page.view && {
      '<html lang="en">': `<html lang="${page.language}">`,
      '<div id="app">': `<div id="app" data-view="${escapeMarkup(page.view)}">`,
    }),
  };
  return {
    html: Object.entries(parts).reduce((whole, [at, part]) => put(whole, at, part), frame),
    style,
    later: { address, content: Buffer.from(styles.later) },
  };
}

/**
 * A page for a folder of its own, two below the others, that shares their files. Its sheet is a file, too:
 * so it needs nothing of a policy that later builds write without knowing it.
 */
function pinned(file: string, { html, style }: Written): readonly PageFile[] {
  const up = '../../';
  const address = `assets/first-${digestOf(style, 'hex').slice(0, 8)}.css`;
  const page = put(html, `<style>${style}</style>`, `<link rel="stylesheet" href="./${address}" />`)
    .replaceAll(/(href|src)="\.\/(assets\/|favicon)/g, `$1="${up}$2`)
    .replaceAll(' href="./', ` href="${up}`);
  const sheet = style.replaceAll(/url\((['"]?)assets\//g, 'url($1');
  return [
    { address: file, content: Buffer.from(page) },
    { address, content: Buffer.from(sheet) },
  ];
}

/**
 * Writes the first view into index.html and the pages for frames: markup that hydration takes over, a
 * vector picture of the map, the style of the page. One request, and a reader has something to read.
 */
export function prerender(): Plugin {
  let files: readonly PageFile[] = [];
  let styleFiles: readonly string[] = [];
  let policy = '';
  return {
    name: 'prerender',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const withBase = put(html, '<!--base-->', overviewMarkup());
        if (!bundle) return withBase;
        const pages = await renderPages();
        const { html: frame, style: sheets, taken } = takeStyles(withBase, bundle);
        styleFiles = taken;
        const fonts = fontLinks(bundle);
        const dataset = readDataPackage();
        const folder = pinnedFolder(editionOf(dataset));
        const index = write(frame, sheets, fonts, pages.index);
        const others = pages.others.map((page) => ({
          file: page.file,
          written: write(frame, sheets, fonts, page),
        }));
        // Addresses of views are for those who look for the latest; frames and links are pinned.
        const frames = others.filter(({ file }) => file.startsWith('embed-'));
        const all = [{ file: 'index.html', written: index }, ...others];
        files = [
          ...pages.files,
          ...others.map(({ file, written }) => ({
            address: file,
            content: Buffer.from(written.html),
          })),
          ...all.map(({ written }) => written.later),
          ...[{ file: 'index.html', written: index }, ...frames].flatMap(({ file, written }) =>
            pinned(folder + file, written),
          ),
          ...dataset.files.map((file) => ({ ...file, address: folder + file.address })),
        ];
        const guide = editorsPage(bytesOf(index.html), bytesOf(frames[0]?.written.html ?? ''));
        files = [...files, guide.file];
        policy = policyFor([...all.map(({ written }) => written.style), guide.style]);
        return index.html;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        forgetStyles(bundle, styleFiles);
        for (const { address, content } of files)
          this.emitFile({ type: 'asset', fileName: address, source: content });
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(policy) });
        this.emitFile({ type: 'asset', fileName: 'nginx-headers.conf', source: nginxFile(policy) });
      },
    },
  };
}

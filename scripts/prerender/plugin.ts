import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { overviewMarkup } from '../../geo/basemap/overviewMarkup.ts';
import { atlas } from '../../geo/compiler/plugin.ts';
import type { Page, PageFile } from './page.ts';
import { styleName } from '../styleNames.ts';
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

/** Renders the first view in a server of its own: Svelte compiles components for pages and for text differently. */
async function renderPage(): Promise<Page> {
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
  return module.renderPage();
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
 * What the page may do: nothing but what it brings along, and the one sheet inside it. It has to come as a
 * header: in a sandboxed frame, whose origin is nobody's, 'self' in a page's own element matches nothing.
 */
function policyFor(style: string): string {
  const hash = digestOf(style, 'base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return policy;
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

/**
 * Writes the first view into index.html: markup that hydration takes over, a vector picture of the map,
 * the style of the page. One request, and a reader has something to read.
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
        const page = await renderPage();
        const { html: unstyled, style: sheets, taken } = takeStyles(withBase, bundle);
        styleFiles = taken;
        if (!pictureElement.test(page.app))
          throw new Error('The page has no place for its picture');
        const { markup, rules } = extractStyleAttributes(
          page.app.replace(
            pictureElement,
            (_, open: string, close: string) => open + page.picture + close,
          ),
        );
        const styles = partStyles(
          sheets + page.pictureStyle,
          [unstyled, markup, page.table].join('\n'),
        );
        const style = styles.first + whenComplete + rules;
        const laterName = `assets/later-${digestOf(styles.later, 'hex').slice(0, 8)}.css`;
        files = [...page.files, { address: laterName, content: Buffer.from(styles.later) }];
        policy = policyFor(style);
        const parts = {
          '<!--head-->': `${page.head}<style>${style}</style>${fontLinks(bundle)}`,
          '<!--page-->': markup,
          '<!--table-->': page.table,
          // Behind all that can be read: it holds nothing up but the script, which needs it.
          '<!--later-->': `<link rel="stylesheet" href="./${laterName}" />`,
        };
        return Object.entries(parts).reduce((whole, [at, part]) => put(whole, at, part), unstyled);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        forgetStyles(bundle, styleFiles);
        for (const { address, content } of files)
          this.emitFile({ type: 'asset', fileName: address, source: content });
        // Hosts in the manner of Netlify and Cloudflare Pages read it; for others it is there to be copied.
        const headers = [`Content-Security-Policy: ${policy}`, 'Access-Control-Allow-Origin: *'];
        const lines = ['/*', ...headers.map((header) => `  ${header}`)];
        this.emitFile({ type: 'asset', fileName: '_headers', source: `${lines.join('\n')}\n` });
      },
    },
  };
}

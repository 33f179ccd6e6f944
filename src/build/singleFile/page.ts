import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ResolvedConfig } from 'vite';
import { joinParts } from '../../offline/singleFile/archive.ts';
import { readDataPackage, singleFileOf } from '../prerender/dataPackage.ts';
import { digestOf } from '../prerender/digest.ts';
import { put, write } from '../prerender/html.ts';
import type { Page, PageFile } from '../prerender/page.ts';
import { plainScript } from '../classicScript.ts';
import { bundlePage } from './bundle.ts';
import { renameFaces, withFacesOnce } from './faces.ts';

const module = /\s*<script type="module"[^>]*><\/script>/;
const icon = './favicon.svg';

function hashOf(text: string): string {
  return `'sha256-${digestOf(text, 'base64')}'`;
}

/** What the file may do: nothing but what stands in it. It says so itself, as it comes from no server. */
function policyFor(script: string, styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)} blob:`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
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
 * published, and behind it, packed, all that the page asks a server for.
 * @param frame of all pages, with places for their parts
 * @param define what the page's own build puts in the place of names
 */
export async function singlePage(
  frame: string,
  page: Page,
  define: ResolvedConfig['define'],
): Promise<PageFile> {
  const [bundle, script] = await Promise.all([
    bundlePage(define),
    plainScript('src/offline/singleFile/unpack.ts', { name: 'unpack', target: 'es2022' }),
  ]);
  const faces = withFacesOnce(bundle.style);
  const named = (text: string) => renameFaces(text, faces.names);
  const { html, style, later } = write(frame.replace(module, ''), named(faces.style), '', page);
  const rest = later.content.toString();
  const code = {
    name: 'main.js',
    type: 'text/javascript',
    content: Buffer.from(named(bundle.code)),
  };
  const dataset = readDataPackage();
  const data = dataset.files.map(({ address, mediaType, content }) => ({
    name: address,
    type: mediaType,
    content,
  }));
  const packed = gzipSync(joinParts([code, ...bundle.files, ...data]), { level: 9 });
  const symbol = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'base64');
  const policy = policyFor(script, [style, rest]);
  const parts = {
    '<meta charset="utf-8" />': `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    [`<link rel="stylesheet" href="./${later.address}" />`]: [
      `<style>${rest}</style>`,
      `<script id="parts" type="application/gzip">${packed.toString('base64')}</script>`,
      `<script>${script}</script>`,
    ].join('\n'),
    [`href="${icon}"`]: `href="data:image/svg+xml;base64,${symbol}"`,
  };
  const whole = Object.entries(parts).reduce((text, [at, part]) => put(text, at, part), html);
  return {
    address: singleFileOf(dataset),
    content: Buffer.from(whole),
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

// What a visit costs, in bytes with brotli 11 and in requests. Fonts are counted apart: they come by
// script, hold nothing up, and are kept by the browser.

export const dist = path.resolve(import.meta.dirname, '../../dist');
const known = new Map<string, number>();

/** The weight of a file of the build; only what is asked for is compressed, which takes its time. */
function weightOfFile(file: string): number {
  const former = known.get(file);
  if (former !== undefined) return former;
  const content = readFileSync(path.join(dist, file));
  const { length } = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  known.set(file, length);
  return length;
}

/** What these files of the build weigh together. */
export function weightOf(files: Iterable<string>): number {
  let sum = 0;
  for (const file of files) sum += weightOfFile(file);
  return sum;
}

export const isFont = (file: string): boolean => file.endsWith('.woff2');

/** The files of the build that were asked for, in order; each once. */
export function filesOf(requests: readonly string[], site: string): string[] {
  const names = requests.map((url) => url.slice(site.length).replace(/[?#].*$/, ''));
  return [...new Set(names.map((name) => name || 'index.html'))];
}

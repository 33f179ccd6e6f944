import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LinkExamples } from './examples.ts';
import type { PageFile } from '../prerender/page.ts';

const templateFile = join(dirname(fileURLToPath(import.meta.url)), 'embedding.html');

/**
 * The page that says how to embed, with what it costs and what a link says filled in.
 * @param page bytes of the whole page on the way
 * @param frame the same of the page for frames
 * @param examples what stands in braces, by its name; markup, made of ids and numbers alone
 */
export function editorsPage(page: number, frame: number, examples: LinkExamples): PageFile {
  const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));
  const template = readFileSync(templateFile, 'utf8');
  const filled: LinkExamples = {
    ...examples,
    ...{ page: kilobytes(page), frame: kilobytes(frame) },
  };
  const html = template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole);
  return { address: 'embedding.html', content: Buffer.from(html) };
}

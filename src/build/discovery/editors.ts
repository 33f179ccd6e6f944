import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFile } from '../prerender/page.ts';

const templateFile = join(dirname(fileURLToPath(import.meta.url)), 'embedding.html');

/**
 * The page that says how to embed, with what it costs filled in.
 * @param page bytes of the whole page on the way
 * @param frame the same of the page for frames
 */
export function editorsPage(page: number, frame: number): PageFile {
  const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));
  const template = readFileSync(templateFile, 'utf8');
  const html = template.replace('{page}', kilobytes(page)).replace('{frame}', kilobytes(frame));
  return { address: 'embedding.html', content: Buffer.from(html) };
}

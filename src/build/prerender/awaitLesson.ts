import { readFileSync } from 'node:fs';
import { put } from './html.ts';

const source = readFileSync(new URL('awaitLesson.mjs', import.meta.url), 'utf8');

/** A script that hides the page as it is served where a link leads to a lesson. */
export const awaitLesson = source.replaceAll(/^\s*\/\/.*\n/gm, '');

const charset = '<meta charset="utf-8" />';

/**
 * Lets it run as soon as it comes, which is before the document is there as a whole: it is a file of its own, as
 * the script of the page is long on its way, and a policy without scripts in the page would refuse it there.
 * Nobody waits for it: the first paint stays that of one document.
 */
export function awaitingLink(html: string, file: string): string {
  const script = `<script async fetchpriority="high" src="./${file}"></script>`;
  return put(html, charset, charset + script);
}

/** The same for the page that is one file: it stands in it. */
export function awaitingInline(html: string): string {
  return put(html, charset, `${charset}<script>${awaitLesson}</script>`);
}

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './cslItem';
import { latexSafe } from './latex';

/*
 * The formats of reference managers, by Citation.js. It is fetched when a reader wants one of them.
 */

// Chinese and Russian titles are kept: every present BibTeX processor reads UTF-8.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/** An item as an entry of a BibTeX file. */
export function bibtexOf(item: CslItem): string {
  const { title, publisher, note } = item;
  const safe = {
    ...item,
    title: latexSafe(title),
    publisher: latexSafe(publisher),
    author: [{ literal: latexSafe(publisher) }],
    note: latexSafe(note),
  };
  return new Cite([safe]).format('bibtex').trim();
}

/** An item as a CSL-JSON file. */
export function cslJsonOf(item: CslItem): string {
  return new Cite([item]).format('data', { format: 'text' }).trim();
}

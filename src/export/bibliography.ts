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

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The name of a language as Babel and BibLaTeX know it: `english`. */
function babelName(tag: string): string {
  const [language = ''] = tag.split('-');
  return language && (languageNames.of(language) ?? '').toLowerCase();
}

/**
 * What the library does not write, or not so that BibTeX reads it: a month is a word of BibTeX's own,
 * without braces, and a day stands apart from it.
 */
function ownFields({ issued, language }: CslItem): string {
  const [[, month, day] = []] = issued['date-parts'];
  const name = babelName(language);
  const fields = [
    ...(month ? [`month = ${months[month - 1] ?? ''}`] : []),
    ...(day ? [`day = {${String(day)}}`] : []),
    ...(name ? [`language = {${name}}`, `langid = {${name}}`] : []),
  ];
  return fields.map((field) => `\t${field},\n`).join('');
}

/** An item as an entry of a BibTeX file. */
export function bibtexOf(item: CslItem): string {
  const { title, publisher, note, issued } = item;
  const [[year] = []] = issued['date-parts'];
  const safe = {
    ...item,
    issued: { 'date-parts': [year === undefined ? [] : [year]] },
    title: latexSafe(title),
    publisher: latexSafe(publisher),
    author: [{ literal: latexSafe(publisher) }],
    note: latexSafe(note),
  };
  const entry = new Cite([safe]).format('bibtex').trim();
  return `${entry.slice(0, -1)}${ownFields(item)}}`;
}

/** An item as a CSL-JSON file. */
export function cslJsonOf(item: CslItem): string {
  return new Cite([item]).format('data', { format: 'text' }).trim();
}

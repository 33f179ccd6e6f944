import type { Atlas } from '../../atlas';
import { languageEntry, languages, type Language } from '../../atlas/languages';
import { tableWord } from '../../models/figuresTable/words';
import { escapeMarkup } from '../../text/escape';
import { textOf } from '../../text/text';
import { figuresTableMarkup } from '../../ui/table/markup';
import { grammarOf } from '../../view/grammar';
import { serialiseView } from '../../view/url';
import { sheetMark, type FiguresPage } from './figuresSheet';
import { languageMarkup } from './languageMarkup';
import { pageAddress } from './pageAddress';

/** The file of the figures in a language; it lies beside the page, in each folder of its own too. */
function figuresFile(language: Language): string {
  return `figures.${language}.html`;
}

/**
 * The line by which a page leads to all figures: for readers without script, and on paper. Its address
 * has no `./`, so that a page of an edition leads to the figures of that edition.
 * @param address none in a file that holds the table itself
 */
export function wayToFigures(language: Language, address = figuresFile(language)): string {
  const words = escapeMarkup(tableWord(language, 'table.all figures'));
  return `<p class="all-figures" lang="${language}"><a href="${address}">${words}</a></p>`;
}

function languageWays(present: Language): string {
  const others = languages.filter((language) => language !== present);
  return others
    .map(
      (language) =>
        `<a href="${figuresFile(language)}" lang="${language}" hreflang="${language}">${escapeMarkup(languageEntry(language).endonym)}</a>`,
    )
    .join(' ');
}

/** The page with the map as it opens, in a language. */
function mapAddress(atlas: Atlas, language: Language): string {
  const grammar = grammarOf(atlas, language);
  return `index.html#${serialiseView(grammar.defaults, grammar, ['lang'])}`;
}

/**
 * The figures of the record as a page of their own: readable without script, on paper and by machines, so
 * that the page with the map carries none of it.
 * @param canonical address at which the page with the map will stand, where it is known
 */
export function figuresPage(atlas: Atlas, language: Language, canonical?: string): FiguresPage {
  const text = textOf(language);
  const { title, subtitle, attribution } = atlas.data.info;
  const file = figuresFile(language);
  const named = escapeMarkup(`${tableWord(language, 'table.title')} – ${text.name(title)}`);
  const address = canonical && new URL(file, pageAddress(canonical)).href;
  const alternates = languages.map(
    (one) => `<link rel="alternate" hreflang="${one}" href="${figuresFile(one)}" />`,
  );
  const lines = [
    '<!doctype html>',
    `<html ${languageMarkup(language)}>`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="darkreader-lock" />',
    `<title>${named}</title>`,
    `<meta name="description" content="${escapeMarkup(`${text.name(subtitle)}. ${tableWord(language, 'table.caption')}`)}" />`,
    ...(address ? [`<link rel="canonical" href="${escapeMarkup(address)}" />`] : []),
    ...alternates,
    '<link rel="icon" href="./favicon.svg" type="image/svg+xml" />',
    sheetMark,
    '</head>',
    '<body class="figures-page">',
    `<header class="ways"><a href="${escapeMarkup(mapAddress(atlas, language))}">${escapeMarkup(tableWord(language, 'table.to map'))}</a> ${languageWays(language)}</header>`,
    `<main><h1>${escapeMarkup(text.name(title))}</h1>`,
    figuresTableMarkup(atlas, text),
    '</main>',
    `<footer class="credit" lang="en">${escapeMarkup(attribution)}</footer>`,
    '</body>',
    '</html>',
    '',
  ];
  return { file, html: lines.join('\n') };
}

import type { Atlas } from '../../atlas';
import { escapeMarkup } from '../../text/escape';
import type { Language } from '../../atlas/names';
import { localeOf } from '../../text/message';
import { palettes } from '../../theme';
import type { DataPackage } from './dataPackage';
import { pageAddress } from './pageAddress';
import { embedFile } from '../discovery/embed';
import { datasetOf } from './dataset';
import { escapeData } from './escape';

export interface HeadOptions {
  readonly title: string;
  /** One or two sentences, for lists of search results. */
  readonly description: string;
  /** The picture for links to the page, relative to it; 1200 by 630 pixels. */
  readonly pictureAddress: string;
  /** The picture in words. */
  readonly pictureDescription: string;
  /** Complete address at which the page will stand, from the environment of the build (`SITE_URL`). */
  readonly canonical?: string;
  /** Described on the page that is about all of it. */
  readonly dataset?: DataPackage;
  /** The file of the page below that address; none for the page itself. */
  readonly file?: string;
  readonly language?: Language;
  /** What the whole site is called. */
  readonly siteName: string;
  /** The same view in each language, by the file of its page. */
  readonly alternates?: readonly { readonly language: Language; readonly file: string }[];
  /** The folder of the page below the site, ending in a slash; empty for the latest one. */
  readonly folder?: string;
  /** Whether a description for sites that embed on their own lies beside the page. */
  readonly hasEmbed?: boolean;
}

function meta(kind: 'name' | 'property', key: string, content: string, media = ''): string {
  const when = media && ` media="${escapeMarkup(media)}"`;
  return `<meta ${kind}="${key}" content="${escapeMarkup(content)}"${when} />`;
}

/** What a page for frames says of itself: search engines are led to the page that it is a part of. */
export function frameHead(title: string, canonical: string | undefined): string {
  return [
    `<title>${escapeMarkup(title)}</title>`,
    meta('name', 'robots', 'noindex'),
    ...(canonical
      ? [`<link rel="canonical" href="${escapeMarkup(pageAddress(canonical))}" />`]
      : []),
  ].join('\n');
}

/**
 * What the page says of itself to search engines and to sites that show a card for a link.
 *
 * The canonical address is written only where it is given: a build that is put on several hosts must
 * not claim to be another one. Then the address of the picture is relative, which the standard of the
 * tags does not foresee: Facebook, LinkedIn and X take complete addresses only and show a card without
 * a picture, while Slack, Telegram and Mastodon resolve it against the page. Set `SITE_URL` to have all.
 *
 * The description of the data is a data block, not a script: a policy without inline scripts leaves it
 * alone, because nothing in it is ever run.
 */
export function headMarkup(atlas: Atlas, options: HeadOptions): string {
  const { title, description, pictureAddress, pictureDescription, canonical, dataset } = options;
  const { file = '', language = 'en', alternates = [], folder = '', hasEmbed } = options;
  const site = canonical ? pageAddress(canonical) : undefined;
  const addressOf = (relative: string) => (site ? new URL(relative, site).href : relative);
  const inFolder = (relative: string) => (site ? addressOf(folder + relative) : relative);
  const page = site && (file ? addressOf(file) : site);
  return [
    `<title>${escapeMarkup(title)}</title>`,
    meta('name', 'description', description),
    ...(page ? [`<link rel="canonical" href="${escapeMarkup(page)}" />`] : []),
    ...alternates.map(
      (one) =>
        `<link rel="alternate" hreflang="${one.language}" href="${escapeMarkup(addressOf(one.file))}" />`,
    ),
    meta('name', 'theme-color', palettes.light.paper, '(prefers-color-scheme: light)'),
    meta('name', 'theme-color', palettes.dark.paper, '(prefers-color-scheme: dark)'),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', options.siteName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(page ? [meta('property', 'og:url', page)] : []),
    meta('property', 'og:locale', localeOf(language).replace('-', '_')),
    meta('property', 'og:image', addressOf(pictureAddress)),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', pictureDescription),
    // X reads the other tags too, and needs its own only for the size of the card.
    meta('name', 'twitter:card', 'summary_large_image'),
    // Its addresses have to be complete, too.
    ...(site && hasEmbed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(inFolder(embedFile(file)))}" title="${escapeMarkup(title)}" />`,
        ]
      : []),
    ...(dataset
      ? [
          `<script type="application/ld+json">${escapeData(
            datasetOf(atlas, {
              ...{ title, description, dataset },
              complete: inFolder,
              page: site && addressOf(folder || file),
            }),
          )}</script>`,
        ]
      : []),
  ].join('\n');
}

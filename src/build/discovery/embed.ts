import type { Language } from '../../atlas/names';
import { fileOf } from '../../embed/address';
import { embedCode } from '../../embed/code';
import { wantedHeight } from '../../embed/height';
import { pageAddress } from '../prerender/pageAddress';

/** What a site that embeds on its own learns of a page. */
interface EmbedOptions {
  /** The page that it read. */
  readonly file: string;
  readonly title: string;
  /** What the site is called. */
  readonly site: string;
  readonly language: Language;
  /** The view of the page, as a fragment. */
  readonly view: string;
  readonly picture: string;
  /** The folder of the page below the site, ending in a slash; empty for the latest one. */
  readonly folder?: string;
  /** Complete address at which the pages will stand; without it nothing can be said. */
  readonly canonical?: string;
}

const width = 640;

/** Where the description of a page lies. */
export function embedFile(page: string): string {
  return `${page.replace(/\.html$/, '') || 'index'}.oembed.json`;
}

/** The answer of an oEmbed provider, written beforehand: a folder of files answers no questions. */
export function embedDescription(options: EmbedOptions) {
  const { file, title, language, view, picture, folder = '', canonical } = options;
  if (!canonical) return [];
  const site = pageAddress(canonical);
  const height = wantedHeight(width, 'minimal');
  const shown = view || `lang=${language}`;
  const inFrame = [shown, 'ui=minimal', 'start=picture'].join('&');
  const addressOf = (page: string, fragment: string) =>
    `${new URL(folder + page, site).href}#${fragment}`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: options.site,
    provider_url: site,
    width,
    height,
    html: embedCode({
      address: addressOf(fileOf('minimal', language), inFrame),
      link: addressOf('', shown),
      ...{ title, height, script: undefined },
    }),
    thumbnail_url: new URL(picture, site).href,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return [
    { address: folder + embedFile(file), content: Buffer.from(`${JSON.stringify(answer)}\n`) },
  ];
}

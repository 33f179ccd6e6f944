import { escapeMarkup } from '../../text/escape';
import { pageAddress } from '../prerender/pageAddress';

/**
 * The list of pages for search engines; they take complete addresses only.
 * @param changed day on which the data were changed last, ISO 8601
 */
export function siteMap(files: readonly string[], changed: string, canonical: string | undefined) {
  if (!canonical) return [];
  const site = pageAddress(canonical);
  const pages = files.map(
    (file) =>
      `<url><loc>${escapeMarkup(new URL(file, site).href)}</loc><lastmod>${escapeMarkup(changed)}</lastmod></url>`,
  );
  const markup = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages,
    '</urlset>',
    '',
  ].join('\n');
  return [{ address: 'sitemap.xml', content: Buffer.from(markup) }];
}

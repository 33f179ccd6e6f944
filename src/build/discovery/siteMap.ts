import { escapeMarkup } from '../../text/escape';
import { pageAddress } from '../prerender/pageAddress';

/** The list of pages for search engines; they take complete addresses only. */
export function siteMap(files: readonly string[], canonical: string | undefined) {
  if (!canonical) return [];
  const site = pageAddress(canonical);
  const pages = files.map(
    (file) => `<url><loc>${escapeMarkup(new URL(file, site).href)}</loc></url>`,
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

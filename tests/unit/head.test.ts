import { describe, expect, it } from 'vitest';
import data from 'virtual:atlas';
import { createAtlas } from '../../src/atlas';
import { palettes } from '../../src/theme';
import { readDataPackage } from '../../src/build/prerender/dataPackage';
import { headMarkup, type HeadOptions } from '../../src/build/prerender/head';
import { atlasOf } from './support/atlas';

const dataset = readDataPackage();
const options: HeadOptions = {
  title: 'Ports & more',
  siteName: 'Gateways',
  description: 'What "moves"',
  pictureAddress: 'picture.png',
  pictureDescription: 'A map',
  dataset,
};

interface Tag {
  readonly key: string;
  readonly content: string;
  readonly media: string;
}

function unescaped(text: string): string {
  const characters = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return text.replace(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => new Map(Object.entries(characters)).get(entity) ?? entity,
  );
}

/** The tags of the head as a browser reads them. */
function tagsOf(markup: string): Tag[] {
  const pattern = /<meta (?:name|property)="([^"]+)" content="([^"]*)"(?: media="([^"]*)")? \/>/g;
  return [...markup.matchAll(pattern)].map(([, key = '', content = '', media = '']) => ({
    key,
    content: unescaped(content),
    media,
  }));
}

function contentOf(markup: string, key: string): string | undefined {
  return tagsOf(markup).find((tag) => tag.key === key)?.content;
}

/** The data block as a parser of HTML ends it: at the first `</script`. */
function datasetIn(markup: string): Record<string, unknown> {
  const start = '<script type="application/ld+json">';
  const from = markup.indexOf(start) + start.length;
  const value: unknown = JSON.parse(
    markup.slice(from, markup.toLowerCase().indexOf('</script', from)),
  );
  if (typeof value !== 'object' || value === null) throw new Error('no data block');
  return Object.fromEntries(Object.entries(value));
}

describe('the head of the page', () => {
  const atlas = createAtlas(data);
  const markup = headMarkup(atlas, options);

  it('names the page for search engines and for cards of links', () => {
    expect(markup).toContain('<title>Ports &amp; more</title>');
    expect(contentOf(markup, 'description')).toBe(options.description);
    expect(contentOf(markup, 'og:title')).toBe(options.title);
    expect(contentOf(markup, 'og:image:alt')).toBe('A map');
    expect(contentOf(markup, 'twitter:card')).toBe('summary_large_image');
    const colours = tagsOf(markup).filter(({ key }) => key === 'theme-color');
    expect(colours.map(({ content }) => content)).toEqual([
      palettes.light.paper,
      palettes.dark.paper,
    ]);
    expect(colours.map(({ media }) => media)).toEqual([
      '(prefers-color-scheme: light)',
      '(prefers-color-scheme: dark)',
    ]);
  });

  it('claims an address only where one is given', () => {
    expect(markup).not.toMatch(/canonical|og:url/);
    expect(contentOf(markup, 'og:image')).toBe('picture.png');
    for (const canonical of ['https://example.org/atlas', 'https://example.org/atlas/']) {
      const placed = headMarkup(atlas, { ...options, canonical });
      expect(placed).toContain('<link rel="canonical" href="https://example.org/atlas/" />');
      expect(contentOf(placed, 'og:url')).toBe('https://example.org/atlas/');
      expect(contentOf(placed, 'og:image')).toBe('https://example.org/atlas/picture.png');
      expect(datasetIn(placed)).toMatchObject({ url: 'https://example.org/atlas/' });
    }
    for (const canonical of ['not an address', 'javascript:alert(1)']) {
      expect(() => headMarkup(atlas, { ...options, canonical })).toThrow();
    }
  });

  it('leads to the same view in each language, and names the site', () => {
    const alternates = [
      { language: 'en', file: '' },
      { language: 'zh', file: 'trains.zh.html' },
    ] as const;
    const placed = headMarkup(atlas, { ...options, alternates, canonical: 'https://example.org' });
    expect(placed).toContain('<link rel="alternate" hreflang="en" href="https://example.org/" />');
    expect(placed).toContain('hreflang="zh" href="https://example.org/trains.zh.html"');
    expect(contentOf(placed, 'og:site_name')).toBe('Gateways');
  });

  it('leads machines from the page of an edition to that edition', () => {
    const pinned = headMarkup(atlas, {
      ...options,
      ...{ folder: 'v/1.0.0-abc/', hasEmbed: true, canonical: 'https://example.org' },
    });
    expect(pinned).toContain('href="https://example.org/v/1.0.0-abc/index.oembed.json"');
    const described = datasetIn(pinned);
    expect(described['url']).toBe('https://example.org/v/1.0.0-abc/');
    expect(JSON.stringify(described['distribution'])).not.toContain('example.org/data/');
  });

  it('describes the data set with what search engines of data require', () => {
    const [first, last] = data.info.years;
    const described = datasetIn(markup);
    expect(described).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: options.title,
      version: dataset.version,
      license: dataset.licence,
      temporalCoverage: `${String(first)}/${String(last)}`,
      spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape' } },
    });
    const choices = data.record.filter(({ role }) => role === 'choice');
    expect(described['variableMeasured']).toHaveLength(choices.length);
    expect(described['description']).toBe(options.description);
    expect(described['identifier']).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{8}$/);
    const titleOf = (wanted: string) =>
      dataset.files.find(({ address }) => address === wanted)?.title;
    expect(described['distribution']).toContainEqual({
      '@type': 'DataDownload',
      name: titleOf('data/datapackage.json'),
      encodingFormat: 'application/json',
      contentUrl: 'data/datapackage.json',
    });
  });

  it('lets no text out of its place', () => {
    const hostile = `"><script>alert(1)</script></title><!-- ' \u2028 & $&`;
    const small = atlasOf({ info: { ...atlasOf().data.info, region: 'nowhere' } });
    const written = headMarkup(small, {
      ...options,
      title: hostile,
      description: hostile,
      pictureDescription: hostile,
      dataset: { ...dataset, description: hostile },
    });
    expect(written.match(/<script/g)).toHaveLength(1);
    expect(written.match(/<\/script/g)).toHaveLength(1);
    expect(written.match(/<\/title/g)).toHaveLength(1);
    expect(written).not.toContain('<!--');
    expect(contentOf(written, 'og:title')).toBe(hostile);
    expect(datasetIn(written)).toMatchObject({ name: hostile });
  });
});

describe('the data files beside the page', () => {
  it('are the descriptor, every table and the licence, without the base map', () => {
    const addresses = dataset.files.map(({ address }) => address);
    for (const name of ['datapackage.json', 'figures.csv', 'sources.csv', 'places.geojson']) {
      expect(addresses).toContain(`data/${name}`);
    }
    expect(addresses).toContain('data/LICENSE.md');
    expect(addresses.filter((address) => address.includes('basemap'))).toEqual([]);
    for (const { content } of dataset.files) expect(content.length).toBeGreaterThan(0);
  });
});

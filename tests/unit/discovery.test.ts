import { describe, expect, it } from 'vitest';
import { embedDescription, embedFile } from '../../src/build/discovery/embed';
import { editorsPage } from '../../src/build/discovery/editors';
import data from 'virtual:atlas';
import { linkExamples } from '../../src/build/discovery/examples';
import { siteMap } from '../../src/build/discovery/siteMap';

const canonical = 'https://example.org/maps';
const options = {
  file: 'trains.ru.html',
  title: 'Trains "&" <more>',
  site: 'Gateways',
  language: 'ru',
  view: 'lead=trains&lang=ru',
  picture: 'social.trains.ru.png',
} as const;

describe('what machines find', () => {
  it('is a whole oEmbed answer whose frame shows the view of the page', () => {
    const [file] = embedDescription({ ...options, canonical });
    expect(file?.address).toBe('trains.ru.oembed.json');
    const answer: unknown = JSON.parse(String(file?.content));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      provider_name: 'Gateways',
      provider_url: 'https://example.org/maps/',
      thumbnail_url: 'https://example.org/maps/social.trains.ru.png',
    });
    expect(String(file?.content)).toContain(
      'https://example.org/maps/embed-minimal.ru.html#lead=trains&amp;lang=ru&amp;ui=minimal&amp;start=picture',
    );
    expect(String(file?.content)).toContain('Trains &quot;&amp;&quot; &lt;more&gt;');
    // What stays of it where frames are taken out leads to the same view.
    expect(String(file?.content)).toContain(
      'https://example.org/maps/#lead=trains&amp;lang=ru\\">',
    );
  });

  it('leads from the page of an edition to that edition', () => {
    const [file] = embedDescription({
      ...options,
      file: 'index.html',
      folder: 'v/1.0.0-abc/',
      canonical,
    });
    expect(file?.address).toBe('v/1.0.0-abc/index.oembed.json');
    expect(String(file?.content)).toContain(
      'https://example.org/maps/v/1.0.0-abc/embed-minimal.ru.html#',
    );
    expect(String(file?.content)).not.toContain('maps/embed-');
  });

  it('is nothing where the address is not known: all of it has to be complete', () => {
    expect(embedDescription(options)).toEqual([]);
    expect(siteMap(['', 'trains.ru.html'], '2026-11-22', undefined)).toEqual([]);
    expect(embedFile('')).toBe('index.oembed.json');
  });

  it('is a map of the site with every page', () => {
    const [file] = siteMap(['', 'trains.ru.html'], '2026-11-22', canonical);
    expect(String(file?.content).match(/<lastmod>2026-11-22<\/lastmod>/g)).toHaveLength(2);
    const places = [...String(file?.content).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, one]) => one,
    );
    expect(places).toEqual([
      'https://example.org/maps/',
      'https://example.org/maps/trains.ru.html',
    ]);
  });

  it('tells editors what an embed weighs, and what a link says, by things of the package', () => {
    const examples = linkExamples(data);
    const html = String(editorsPage(43_700, 38_400, examples).content);
    expect(html).toContain(`<code>${examples['place'] ?? 'none'}</code>`);
    expect(examples['place']).toBe('place:tolven-rail');
    // The sheet of this package counts on beyond 180; a link does not.
    expect(data.info.bounds.wide).toEqual([264, -56, 316, -18]);
    expect(examples['camera']).toMatch(/^-70\.0,-37\.0,/);
    expect(html).toContain('39 kB');
    expect(html).toContain('44 kB');
    expect(html).not.toMatch(/\{\w+\}/);
    expect(html).toMatch(/<meta\s+name="description"/);
  });
});

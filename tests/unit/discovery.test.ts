import { describe, expect, it } from 'vitest';
import { embedDescription, embedFile } from '../../src/build/discovery/embed';
import { editorsPage } from '../../src/build/discovery/editors';
import { siteMap } from '../../src/build/discovery/siteMap';

const canonical = 'https://example.org/maps';
const options = {
  file: 'trains.ru.html',
  title: 'Trains "&" <more>',
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
      provider_url: 'https://example.org/maps/',
      thumbnail_url: 'https://example.org/maps/social.trains.ru.png',
    });
    expect(String(file?.content)).toContain(
      'https://example.org/maps/embed-minimal.ru.html#lead=trains&amp;lang=ru&amp;ui=minimal&amp;start=picture',
    );
    expect(String(file?.content)).toContain('Trains &quot;&amp;&quot; &lt;more&gt;');
  });

  it('is nothing where the address is not known: all of it has to be complete', () => {
    expect(embedDescription(options)).toEqual([]);
    expect(siteMap(['', 'trains.ru.html'], undefined)).toEqual([]);
    expect(embedFile('')).toBe('index.oembed.json');
  });

  it('is a map of the site with every page', () => {
    const [file] = siteMap(['', 'trains.ru.html'], canonical);
    const places = [...String(file?.content).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, one]) => one,
    );
    expect(places).toEqual([
      'https://example.org/maps/',
      'https://example.org/maps/trains.ru.html',
    ]);
  });

  it('tells editors what an embed weighs', () => {
    const { file, style } = editorsPage(43_700, 38_400);
    const html = String(file.content);
    expect(html).toContain('39 kB');
    expect(html).toContain('44 kB');
    expect(html).not.toMatch(/\{\w+\}/);
    expect(html).toContain(`<style>${style}</style>`);
  });
});

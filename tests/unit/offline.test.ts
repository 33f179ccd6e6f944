import { describe, expect, it } from 'vitest';
import { addressInCopy } from '../../src/offline/addressInCopy';
import { isOurs } from '../../src/offline/names';
import { bytesOf, entriesOf, filesOfPage } from '../../src/build/offline/keptFiles';
import { webManifest } from '../../src/build/offline/webManifest';
import { removingWorker } from '../../src/build/offline/worker';

const build = new Map<string, string | Uint8Array>([
  ['index.html', '<script src="./assets/index-1.js"></script><a href="data/all.zip">'],
  ['trade.en.html', '<link href="./assets/later-2.css">'],
  ['v/1.0.0/index.html', '<link href="../../assets/first-3.css">'],
  ['social.png', Uint8Array.of(1, 2)],
  ['icon.svg', '<svg/>'],
  ['assets/index-1.js', 'import("./map-4.js");new URL("lakes-5.json",import.meta.url)'],
  ['assets/map-4.js', 'css("map-6.css")'],
  ['assets/map-6.css', '@font-face{src:url(./sans-7.woff2)}'],
  ['assets/sans-7.woff2', Uint8Array.of(3)],
  ['assets/lakes-5.json', '"later-2.css"'],
  ['assets/later-2.css', 'p{}'],
  ['assets/first-3.css', 'p{}'],
  ['data/all.zip', Uint8Array.of(4)],
  ['data/old.csv', 'a'],
]);

describe('the files of a kept copy', () => {
  const kept = filesOfPage(build, ['icon.svg']);

  it('are the page and what it leads to, not what only other pages name', () => {
    expect([...kept.keys()].sort()).toEqual([
      'assets/index-1.js',
      'assets/lakes-5.json',
      'assets/map-4.js',
      'assets/map-6.css',
      'assets/sans-7.woff2',
      'data/all.zip',
      'icon.svg',
      'index.html',
    ]);
    expect(
      bytesOf(
        new Map<string, string | Uint8Array>([
          ['a', Uint8Array.of(1, 2)],
          ['b', 'é'],
        ]),
      ),
    ).toBe(4);
  });

  it('are named by a digest where their names hold none; the page must be just this one', () => {
    const entries = entriesOf(kept);
    expect(entries.find(({ url }) => url === 'assets/map-4.js')?.revision).toBe(null);
    const page = entries.find(({ url }) => url === 'index.html');
    expect(page?.integrity).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(page?.integrity).toContain(page?.revision);
    const changed = entriesOf(new Map([['index.html', 'another']]));
    expect(changed[0]?.revision).not.toBe(page?.revision);
  });

  it('must all be in the build', () => {
    expect(() => filesOfPage(build, ['missing.svg'])).toThrow('missing.svg');
  });
});

describe('a kept copy', () => {
  it('is told from caches of others on the same origin', () => {
    const scope = 'https://host.example/maps/';
    expect(isOurs(`gateways-precache-v2-${scope}`, scope)).toBe(true);
    expect(isOurs(`workbox-precache-v2-${scope}`, scope)).toBe(false);
    expect(isOurs('gateways-precache-v2-https://host.example/', scope)).toBe(false);
  });

  it('goes with a worker that answers nothing and loads nothing again', async () => {
    const worker = await removingWorker();
    expect(worker).toContain('unregister');
    expect(worker).not.toMatch(/fetch|navigate\(|reload/);
  });
});

describe('the description for devices', () => {
  it('names the page after the data and stays within its folder', () => {
    const description: unknown = JSON.parse(webManifest('The gates: freight', 'All of it'));
    expect(description).toMatchObject({
      name: 'The gates: freight',
      short_name: 'The gates',
      start_url: './',
      scope: './',
    });
  });
});

describe('another page of the same build', () => {
  const edition = '1.0.0-abc';
  it.each([
    ['', './'],
    ['trade.en.html', './#lang=en&lead=trade'],
    ['air-routes.zh.html', './#lang=zh&lead=air-routes'],
    ['figures.ru.html', './#lang=ru&sheet=table'],
    ['embed-2016.zh.html', './#t=2016&lang=zh&ui=minimal'],
    ['embed-minimal.ru.html', './#lang=ru&ui=minimal'],
    [`v/${edition}/`, './'],
    [`v/${edition}/embed-none.en.html`, './#lang=en&ui=none'],
    ['v/0.9.0-def/', undefined],
    ['data/figures.csv', undefined],
    ['embedding.html', undefined],
  ])('%s is shown by the page that is kept at %s', (path, kept) => {
    expect(addressInCopy(path, edition)).toBe(kept);
  });
});

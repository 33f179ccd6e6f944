import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, fileOfView, linkTo, pinnedFolder, siteOf } from '../../src/embed/address';
import { embedCode } from '../../src/embed/code';
import { createHeightTeller, wantedHeight } from '../../src/embed/height';
import { grammarOf } from '../../src/view/grammar';
import { parseView } from '../../src/view/url';
import { embeddedView, firstChoice, wholePage } from '../../src/ui/share/embedChoice';
import { qrPath } from '../../src/ui/qr/qrPath';
import { atlasOf } from './support/atlas';

const atlas = atlasOf();
const grammar = grammarOf(atlas, 'en');
const view = grammar.defaults;

describe('the height of a frame', () => {
  it('is finite and within bounds for any width, and follows from the width alone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 10_000, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (width, natural) => {
          for (const shown of ['full', 'minimal', 'none'] as const) {
            const height = wantedHeight(width, shown, natural);
            expect(Number.isInteger(height) && height >= 200 && height <= 4000).toBe(true);
          }
          expect(wantedHeight(width, 'none', natural)).toBe(wantedHeight(width, 'none', 0));
        },
      ),
    );
  });

  function teller() {
    const sent: number[] = [];
    let now = 0;
    const made = createHeightTeller(
      (height) => sent.push(height),
      () => now,
    );
    const tell = (height: number, after = 10) => {
      now += after;
      made.tell(height);
    };
    return { ...made, tell, sent };
  }

  it('is told once for each change of a pixel or more', () => {
    const { tell, again, sent } = teller();
    for (const height of [500, 500, 500.6, 499.5, NaN, Infinity, -1, 0, 520]) tell(height);
    expect(sent).toEqual([500, 520]);
    again();
    expect(sent).toEqual([500, 520, 520]);
  });

  it('does not swing with a host whose scroll bar comes and goes', () => {
    const { tell, sent } = teller();
    for (let turn = 0; turn < 50; turn += 1) {
      tell(500);
      tell(510);
    }
    expect(sent).toEqual([500, 510]);
    tell(500, 5000);
    expect(sent).toEqual([500, 510, 500]);
  });
});

describe('links to an edition', () => {
  const edition = '1.0.0-abcdef01';
  const latest = 'https://example.org/maps/';
  const pinned = `${latest}${pinnedFolder(edition)}`;

  it.each([
    latest,
    `${latest}#t=2021`,
    `${latest}index.html?x=1#t=2021`,
    pinned,
    `${pinned}embed-none.en.html#x`,
  ])('are found from %s', (page) => {
    expect(siteOf(page, edition)).toEqual({ latest, pinned });
  });

  it('that stay say the year and language even where they are the default; others follow the data', () => {
    const site = { latest, pinned };
    expect(linkTo(site, view, grammar, 'pinned')).toBe(`${pinned}#t=${String(view.t)}&lang=en`);
    expect(linkTo(site, view, grammar, 'latest')).toBe(`${latest}#lang=en`);
    const minimal = { ...view, interface: 'minimal' } as const;
    expect(linkTo(site, minimal, grammar, 'latest')).toBe(
      `${latest}embed-minimal.en.html#lang=en&ui=minimal`,
    );
  });

  it('of every file for frames mean the same without the fragment', () => {
    const built = grammarOf(atlas, 'ru', 'lang=zh&ui=none');
    expect(parseView('', built)).toMatchObject({ language: 'zh', interface: 'none' });
    expect(fileOf('full', 'en')).toBe('');
  });

  it('lead to the page of their year, where that is not the one shown first', () => {
    const minimal = { ...view, interface: 'minimal' } as const;
    const { start, end } = grammar.domain;
    expect(fileOfView({ ...minimal, t: end }, grammar)).toBe('embed-minimal.en.html');
    expect(fileOfView({ ...minimal, t: start }, grammar)).toBe(`embed-${String(start)}.en.html`);
    // Between two years the earlier one stands nearest: its own mark is where the handle is.
    expect(fileOfView({ ...minimal, t: end - 0.5 }, grammar)).toBe(
      `embed-${String(end - 1)}.en.html`,
    );
    expect(fileOfView({ ...view, t: start }, grammar)).toBe('');
    expect(linkTo({ latest, pinned }, { ...minimal, t: start }, grammar, 'pinned')).toBe(
      `${pinned}embed-${String(start)}.en.html#t=${String(start)}&lang=en&ui=minimal`,
    );
    // On such a page, as on every other, what a link leaves out is as it stands there.
    const built = grammarOf(atlas, 'ru', `t=${String(start)}&lang=en&ui=minimal`);
    expect(parseView('lang=en', built)).toMatchObject({ t: start, interface: 'minimal' });
  });
});

describe('the code of an embed', () => {
  const code = (title: string, address = 'https://example.org/#t=2021&lang=en') =>
    embedCode({
      address,
      link: address.replace('ui=minimal&', ''),
      ...{ title, height: 480, script: 'https://example.org/embed.js' },
    });

  it('has a title, a height without script, a width, and loads late', () => {
    expect(code('Map')).toContain('src="https://example.org/#t=2021&amp;lang=en"');
    for (const part of ['title="Map"', 'width="100%"', 'height="480"', 'loading="lazy"'])
      expect(code('Map')).toContain(part);
    expect(code('Map')).toContain('allow="fullscreen; clipboard-write"');
    expect(code('Map')).toContain('frameborder="0"');
  });

  it('leaves a link with its words where a content system takes frames out', () => {
    const left = code('Map of 2021')
      .replace(/<iframe[^]*<\/iframe>|<script.*/g, '')
      .trim();
    expect(left).toBe('<p><a href="https://example.org/#t=2021&amp;lang=en">Map of 2021</a></p>');
    expect(wholePage({ ...view, interface: 'minimal', start: 'picture' })).toMatchObject({
      interface: 'full',
      start: 'map',
    });
  });

  it('lets no text out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withFragments: true }), (title, address) => {
        const markup = code(title, address);
        // As many quotes and brackets as an embed with nothing in it.
        for (const sign of ['"', '<', '>'])
          expect(markup.split(sign).length).toBe(code('', '').split(sign).length);
      }),
    );
    expect(code('"><script>alert(1)</script>')).not.toContain('<script>alert');
  });

  it('shows what an editor chose, and one year where the years are no range', () => {
    const choice = firstChoice(view, atlas.data.info.years);
    expect(embeddedView(view, choice)).toMatchObject({ interface: 'minimal', start: 'picture' });
    const plays = { ...choice, plays: true, first: 2014, last: 2016 };
    expect(embeddedView(view, plays)).toMatchObject({ t: 2014, play: [2014, 2016] });
    expect(embeddedView(view, { ...plays, last: 2014 }).play).toBeUndefined();
    expect(embeddedView(view, { ...plays, loops: true })).toMatchObject({ loops: true });
    expect(embeddedView(view, { ...choice, loops: true })).toMatchObject({ loops: false });
  });
});

describe('the QR code', () => {
  it('is square, has a quiet border of four and its three finders', () => {
    const { side, path } = qrPath('https://example.org/#t=2021');
    const dark = new Set(
      [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`),
    );
    expect((side - 8 - 17) % 4).toBe(0);
    for (const square of dark) {
      const [x = 0, y = 0] = square.split(' ').map(Number);
      expect(Math.min(x, y) >= 4 && Math.max(x, y) < side - 4).toBe(true);
    }
    for (const corner of ['4 4', `${String(side - 5)} 4`, `4 ${String(side - 5)}`])
      expect(dark.has(corner)).toBe(true);
  });
});

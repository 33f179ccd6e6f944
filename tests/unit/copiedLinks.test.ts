import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseView, readLink, serialiseView } from '../../src/view/url';
import { anyValidView, grammar } from './support/views';

const zeroWidth = Array.from(
  '\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A\u202C\u2066\u2069',
);
/** What stands after a link in a sentence, in any script. */
const sentenceEnds = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '...',
    '…',
    ')',
    ').',
    ']',
    '}',
    '>',
    '|',
    '*',
    '**',
    '_',
    '`',
    '\\',
  ],
  ...['"', "'", '”', '’', '»', '›', '“', '„', '«', '」', '』', '》', '〉', '）', '】', '］', '＞'],
  ...[
    '。',
    '，',
    '、',
    '；',
    '：',
    '！',
    '？',
    '．',
    '·',
    '—',
    '–',
    '‑',
    '٫',
    '،',
    '؟',
    '۔',
    '।',
    '՞',
  ],
  ...[' ', '\u00A0', '\u3000', '\n', '\t', ' and on', '，可见', '（见图）', ' — см. рис. 2'],
  ...['&quot;', '&gt;', '&nbsp;', '&amp;', '&', '">here</a>', ...zeroWidth],
] as const;
const appended = [
  '',
  '#?secret=Ab1',
  '?secret=Ab1',
  '#',
  '##',
  '#respond',
  '&utm_source=x&fbclid=Y-1',
];

const encoded = (text: string) => text.replace(/[^\w.:,-]/gu, encodeURIComponent);
/** What happens to a link as a whole on its way. */
const ways: readonly ((link: string) => string)[] = [
  (link) => link,
  (link) => `#${link}`,
  encodeURI,
  encodeURIComponent,
  (link) => encodeURIComponent(encodeURIComponent(link)),
  encoded,
  (link) => link.replaceAll('&', '&amp;'),
  (link) => link.replaceAll('&', '&amp;amp;'),
  (link) => link.replaceAll('&', '&#38;'),
  (link) => Array.from(link, (one, index) => one + (zeroWidth[index % 40] ?? '')).join(''),
];

describe('a link that was copied with its sentence', () => {
  it('means the view it was written from, whatever it was wrapped in, and nothing of it is lost', () => {
    const wrapping = fc.tuple(
      fc.array(fc.constantFrom(...sentenceEnds), { maxLength: 3 }).map((ends) => ends.join('')),
      fc.constantFrom(...ways),
      fc.constantFrom(...appended),
    );
    fc.assert(
      fc.property(anyValidView, wrapping, (view, [end, way, later]) => {
        const link = serialiseView(view, grammar);
        // After the bare address there is nothing that a full stop could belong to.
        fc.pre(link !== '');
        const read = readLink(`${way(link + end)}${later}`, grammar);
        expect(read).toEqual({ view, unread: [] });
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['t=2016.', { t: 2016 }],
    ['t=2016)', { t: 2016 }],
    ['lang=zh。', { language: 'zh' }],
    ['lang=zh%E3%80%82', { language: 'zh' }],
    ['t=2016%20%C2%BB', { t: 2016 }],
    ['lang=zh&amp;t=2016', { language: 'zh', t: 2016 }],
    ['lang%3Dzh%26t%3D2016', { language: 'zh', t: 2016 }],
    ['ui=minimal&start=picture#?secret=abc', { interface: 'minimal', start: 'picture' }],
    ['?secret=abc', {}],
    ['“t=2016”', { t: 2016 }],
    ['t=20\u200B16', { t: 2016 }],
  ])('%s', (fragment, said) => {
    const { view, unread } = readLink(fragment, grammar);
    expect(view).toEqual({ ...grammar.defaults, ...said });
    expect(unread).toEqual([]);
  });
});

describe('what of a link could not be read', () => {
  const unreadIn = (fragment: string) =>
    readLink(fragment, grammar).unread.map(({ key, raw }) => `${key}=${raw}`);

  it.each([
    't=2106',
    't=1066',
    't=tomorrow',
    't=',
    'lead=gold',
    'lang=xx',
    'lang=中文',
    'show=place:atlantis',
    'show=ghost:KZ',
    'figure=S9-99',
    'hide=ports,moon',
    'drawn=C09:S4-17',
    'at=1,2',
    'at=80,44,5,0x616',
    'data=1.0',
    'compare=1066',
    'play=2024,2012',
    'loop=forever',
    'ui=chrome',
    'year=2016',
    '<b>=<i>x</i>',
  ])('is told: %s', (fragment) => {
    expect(unreadIn(`t=2015&${fragment}`.replace(/^t=2015&(?=t=)/, ''))).toHaveLength(1);
  });

  it('is told as it came, in the order of the link, each once', () => {
    expect(unreadIn('lang=中文&t=2016&lead=gold.&lang=xx')).toEqual(['lang=中文', 'lead=gold.']);
  });

  it('is nothing where the address says nothing, or counts its visitors', () => {
    for (const address of ['', '#', 'record', 'utm_source=a&gclid=b'])
      expect(unreadIn(address)).toEqual([]);
  });

  it('leaves all else as it was said, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const { view } = readLink(`t=2016&lang=zh&x=${noise.replace(/[%&#?]/g, '')}`, grammar);
        expect(view).toMatchObject({ t: 2016, language: 'zh' });
        expect(parseView(noise, grammar).t).toBeGreaterThanOrEqual(2012);
      }),
      { numRuns: 3000 },
    );
  });
});

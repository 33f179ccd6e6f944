import { describe, expect, it } from 'vitest';
import { markupOf, node, type SvgNode } from '../../../src/scene/node';
import type { PictureWords } from '../../../src/scene/pictureWords';
import { headOf, keyOf } from '../../../src/scene/svg/setWords';

const room = { x: 28, y: 20, width: 344 };
const mark = [node('circle', { r: 9 })];
const sample = [node('rect', { x: 1 })];

function wordsOf(title: string, sentence: string): PictureWords {
  return {
    title,
    sentence: [{ words: sentence }],
    states: [{ mark, words: title }],
    sources: [{ mark: [], words: sentence }],
    key: [{ id: 'rail', lines: [{ sample, colour: '#000', name: title, note: title }] }],
    known: [
      { mark, words: title, status: 'reported' },
      { mark, words: title, status: 'reported' },
    ],
    note: sentence,
    credit: [title],
  };
}

const markup = (nodes: readonly SvgNode[]) => nodes.map(markupOf).join('');
const linesOf = (svg: string) => svg.match(/<text[^>]*>.*?<\/text>/g) ?? [];
/** Where what stands before words is moved to. */
const placesOf = (svg: string) =>
  [...svg.matchAll(/translate\(([\d.]+) /g)].map(([, x]) => Number(x));

describe('words beside a picture', () => {
  const arabic = wordsOf(
    'شىنجاڭنىڭ دەرۋازىلىرى',
    '\u20682012\u2069-يىلى \u2068\u2068158.9\u2069 مىليارد يۈەن\u2069؛ \u20682021\u2069-يىلى \u2068\u2068156.9\u2069 مىليارد يۈەن\u2069 ھېسابلانغان، بىر مەنبەدىن.',
  );
  const svg = markup(headOf(arabic, room).nodes);

  it('run from the right in whole lines, though what is set apart goes on in the next', () => {
    expect(linesOf(svg).length).toBeGreaterThan(4);
    for (const line of linesOf(svg)) {
      expect(line).toContain('text-anchor="end"');
      let depth = 0;
      for (const letter of line) {
        if (/[\u2066-\u2068]/.test(letter)) depth += 1;
        if (letter === '\u2069') depth -= 1;
        expect(depth, line).toBeGreaterThanOrEqual(0);
      }
      expect(depth, line).toBe(0);
    }
  });

  it('have their marks and samples where they begin', () => {
    const middle = room.x + room.width / 2;
    const latin = wordsOf('The gateways of Xinjiang', 'Of 2012, and 2021.');
    for (const place of placesOf(svg)) expect(place).toBeGreaterThan(middle);
    for (const place of placesOf(markup(headOf(latin, room).nodes)))
      expect(place).toBeLessThan(middle);
    const [arabicSample = 0, arabicFirst = 0, arabicSecond = 0] = placesOf(
      markup(keyOf(arabic, room).nodes),
    );
    expect(arabicSample).toBeGreaterThan(middle);
    expect(arabicFirst).toBeGreaterThan(arabicSecond);
    const [latinSample = 0, latinFirst = 0, latinSecond = 0] = placesOf(
      markup(keyOf(latin, room).nodes),
    );
    expect(latinSample).toBeLessThan(middle);
    expect(latinFirst).toBeLessThan(latinSecond);
  });
});

import { describe, expect, it } from 'vitest';
import { documentedOnly } from '../../src/timeline/documentedOnly';
import { loadLanguage, textOf } from '../../src/text/text';
import { storyOf } from '../../src/models/record/story';
import { atlas, rowOf } from './support/record';

await loadLanguage('en');
const text = textOf('en');
const told = (t: number, row = 'trade', shown = atlas) => storyOf(shown, text, rowOf(row), t);
const wordsAt = (...args: Parameters<typeof told>) =>
  told(...args)
    .parts.map(({ words }) => words)
    .join('');

describe('the sentence', () => {
  it('sets the first documented year beside the one shown', () => {
    expect(wordsAt(2014)).toBe('100 billion in 2012; 140 in 2014.');
    expect(wordsAt(2018)).toBe('100 billion in 2012; over 200 in 2018.');
    expect(wordsAt(2012)).toBe('100 billion in 2012.');
  });

  it('says that the count changed between them, and computes nothing of the two', () => {
    expect(wordsAt(2020)).toBe('100 billion in 2012; 300 in 2020, counted differently.');
    expect(told(2020).recounted).toBe(true);
    expect(told(2018).recounted).toBe(false);
  });

  it('has its numbers from figures, each of which it names', () => {
    const { parts, figures } = told(2020);
    expect(parts.flatMap(({ figure }) => figure?.id ?? [])).toEqual(['T12', 'T20']);
    expect(figures.map(({ id }) => id)).toEqual(['T12', 'T20']);
  });

  it('gives a value between two years as interpolated, and as no figure', () => {
    expect(wordsAt(2013)).toBe('100 billion in 2012; about 120 in 2013, interpolated.');
    expect(told(2013).figures.map(({ id }) => id)).toEqual(['T12']);
    expect(wordsAt(2019.5)).toContain('in 2019 → 2020, interpolated and counted differently.');
  });

  it('says where there is none', () => {
    expect(wordsAt(2016)).toBe('100 billion in 2012; no figure for all of 2016.');
    expect(wordsAt(2021)).toBe('100 billion in 2012; no figure for all of 2021.');
    expect(wordsAt(2012, 'trains')).toBe('No figure for all of 2012; 78 billion in 2013.');
    expect(wordsAt(2013, 'trade', documentedOnly(atlas))).toContain('no figure for all of 2013');
    expect(wordsAt(2015, 'routes')).toBe('No source gives this for any whole year.');
  });
});

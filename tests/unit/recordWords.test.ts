import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { growthAt, growthArithmetic, growthText } from '../../src/models/record/growth';
import { recordOf } from '../../src/models/record/record';
import { roundedText, spokenCell } from '../../src/models/record/words';
import { shortPeriod } from '../../src/text/shortPeriod';
import { formulaInWords } from '../../src/text/formula';
import { textOf } from '../../src/text/text';
import { atlas, data, figure, figures, periodOf, rowOf } from './support/record';

const english = textOf('en');

describe('words of the record', () => {
  const { leading } = recordOf(atlas, rowOf('trade'));
  const spoken = leading.cells.map((cell) => spokenCell(english, atlas, leading, cell));

  it('speaks value, unit, state and publisher', () => {
    expect(spoken[0]).toBe('2012: 100 billion, reported, The Paper');
    expect(spoken[6]).toBe('2018: over 200 billion, reported, The Paper');
    expect(spoken[8]).toBe('2020: 300 billion, reported, The Paper, sources disagree');
  });

  it('speaks what an interpolated value stands on, and why a year has none', () => {
    expect(spoken[1]).toBe('2013: about 120 billion, interpolated between 2012 and 2014');
    expect(spoken[3]).toContain('99.5 billion, Jan–Nov, part of the year, The Paper. ');
    expect(spoken[4]).toContain('not documented. ');
  });

  it('rounds what no source states to three digits', () => {
    const rounded = [14397.4, 301.26, 4.5678, 0].map((value) =>
      roundedText(english, value, undefined),
    );
    expect(rounded).toEqual(['14,400', '301', '4.57', '0.00']);
  });

  it('shortens a part of a year', () => {
    const short = ['2023-01/2023-11', '2023-01-01/2023-07-11', '2024-12-31', '2023-11', '2023'];
    expect(short.map((period) => shortPeriod(english, periodOf(period)))).toEqual([
      'Jan–Nov',
      'to 11 Jul',
      '31 Dec',
      'Nov',
      '',
    ]);
  });

  it('shows the arithmetic of a derived figure with the values of its operands', () => {
    const derived = figure('X', 'trade', 1, { at: '2014', formula: 'T12 / (1 - D14 / 100)' });
    expect(formulaInWords(atlas, english, derived)).toBe('100 ÷ (1 − 20 ÷ 100)');
  });
});

describe('growth on the year before', () => {
  it('is the stated one where a source states it', () => {
    const growth = growthAt(atlas, 'trade', 'land', 2020);
    expect(growth?.kind).toBe('stated');
    expect(growth && growthText(english, growth)).toBe('up 20.5% on 2019');
  });

  it('is computed from two exact years of one basis, and from nothing else', () => {
    const exact = createAtlas({ ...data, figures: figures.filter(({ id }) => id !== 'G20') });
    const growth = growthAt(exact, 'trade', 'land', 2020);
    expect(growth?.kind).toBe('computed');
    expect(growth && growthText(english, growth)).toBe('up 20.0% on 2019');
    expect(growth && growthArithmetic(english, growth)).toBe('300 ÷ 250 − 1');
    expect(growthAt(exact, 'trade', 'land', 2019)).toBeUndefined();
    expect(growthAt(exact, 'trade', 'land', 2014)).toBeUndefined();
  });
});

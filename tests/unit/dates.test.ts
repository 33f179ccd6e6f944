import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/atlas/languages';
import { formatDateParts, formatDateRange } from '../../src/text/dates';
import { formatDate, formatNumber } from '../../src/text/format';
import { fill, isolated } from '../../src/text/message';
import { wordOrder } from '../../src/text/order';
import { loadLanguage } from '../../src/text/text';

// What browsers do not know of Kazakh and Uyghur they would say in their reader's own language.

beforeAll(() => Promise.all(languages.map(loadLanguage)));

describe('dates and numbers of languages that browsers do not know', () => {
  it('are written as these languages write them', () => {
    expect(formatDate('kk', '2025-10-03')).toBe('2025 ж. 3 қазан');
    expect(formatDate('kk', '2025-10')).toBe('2025 ж. қазан');
    expect(formatDate('ug', '2025-10-03')).toBe('2025-يىل 10-ئاينىڭ 3-كۈنى');
    expect(formatDate('ug', '2025-10')).toBe('2025-يىل 10-ئاي');
    expect(formatDateParts('kk', { month: 1 })).toBe('қаңтар');
    expect(formatDateRange('kk', { month: 1 }, { month: 11 })).toBe('қаңтар–қараша');
    expect(formatNumber('kk', 1234567.8, 1)).toBe('1\u00a0234\u00a0567,8');
    expect(formatNumber('ug', 1234567.8, 1)).toBe('1,234,567.8');
  });

  it('are those of Intl in every other one', () => {
    expect(formatDate('en', '2025-10-03')).toBe('3 Oct 2025');
    expect(formatDateRange('en', { month: 1 }, { month: 11 })).toBe('Jan–Nov');
  });
});

describe('what stands in a sentence from right to left', () => {
  it('is set apart from it, and stands bare in every other', () => {
    expect(fill('{count} پويىز', 'ug', { count: '4,652' })).toBe('\u20684,652\u2069 پويىز');
    expect(fill('{count} trains', 'en', { count: '4,652' })).toBe('4,652 trains');
    expect(isolated('ug', '')).toBe('');
  });
});

describe('the order of words', () => {
  it('is that of the dictionaries of each language', () => {
    const kazakh = ['Ұластай', 'Үрімжі', 'Улан', 'Іле', 'Иран', 'Әндіжан', 'Алматы'];
    expect(kazakh.toSorted(wordOrder('kk'))).toEqual([
      ...['Алматы', 'Әндіжан', 'Иран', 'Улан', 'Ұластай', 'Үрімжі', 'Іле'],
    ]);
    const uyghur = ['ئۈرۈمچى', 'قەشقەر', 'ئاقسۇ', 'ئەنجان', 'باكۇ'];
    expect(uyghur.toSorted(wordOrder('ug'))).toEqual([
      ...['ئاقسۇ', 'ئەنجان', 'باكۇ', 'قەشقەر', 'ئۈرۈمچى'],
    ]);
  });

  it('counts numbers by their value in every language', () => {
    for (const language of languages)
      expect(['A 10', 'A 9'].toSorted(wordOrder(language)), language).toEqual(['A 9', 'A 10']);
  });
});

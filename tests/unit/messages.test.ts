import { describe, expect, it } from 'vitest';
import { languages } from '../../src/atlas/names';
import { fill, placeholdersOf, type Message } from '../../src/text/message';
import { formatDate, formatNumber, formatPeriod } from '../../src/text/format';
import { preferredLanguage } from '../../src/text/preferredLanguage';
import { catalogues } from '../../src/text/text';
import { period } from './support/atlas';

const catalogueOf = (language: (typeof languages)[number]): Map<string, Message> =>
  new Map(Object.entries<Message>(catalogues[language]));

describe('the message catalogues', () => {
  const english = catalogueOf('en');

  it.each(languages)('%s has every message, none empty, with the same placeholders', (language) => {
    const catalogue = catalogueOf(language);
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of catalogue) {
      const forms = typeof message === 'string' ? [message] : Object.values(message);
      expect(
        forms.every((form) => form.trim() !== ''),
        key,
      ).toBe(true);
      expect(placeholdersOf(message), key).toEqual(placeholdersOf(english.get(key) ?? ''));
    }
  });

  it('russian plural messages have all four forms', () => {
    for (const [key, message] of catalogueOf('ru')) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort(), key).toEqual(['few', 'many', 'one', 'other']);
    }
  });

  it('fills placeholders and chooses plural forms', () => {
    const years = {
      one: '{count} год',
      few: '{count} года',
      many: '{count} лет',
      other: '{count} года',
    };
    expect(fill(years, 'ru', { count: 1 })).toBe('1 год');
    expect(fill(years, 'ru', { count: 3 })).toBe('3 года');
    expect(fill(years, 'ru', { count: 12 })).toBe('12 лет');
    expect(fill('{a} and {b}', 'en', { a: 1 })).toBe('1 and ');
  });
});

describe('numbers and dates', () => {
  it('take the form of the language', () => {
    expect(formatNumber('en', 16414, 0)).toBe('16,414');
    expect(formatNumber('ru', 357.33, 2)).toBe('357,33');
    expect(formatDate('en', '2024-01-30')).toBe('30 Jan 2024');
    expect(formatDate('zh', '2024-01')).toContain('2024');
    expect(formatDate('en', '2024')).toBe('2024');
    expect(formatDate('en', 'spring')).toBe('spring');
    expect(formatPeriod('en', period('2023-01/2023-11'))).toBe('Jan 2023 – Nov 2023');
    expect(formatPeriod('en', period('../2023'))).toBe('… 2023');
  });

  it('the language is the first one the reader asks for that there is', () => {
    expect(preferredLanguage(['de-DE', 'zh-TW', 'en'])).toBe('zh');
    expect(preferredLanguage([])).toBe('en');
  });
});

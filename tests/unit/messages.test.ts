import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/atlas/names';
import { fill, placeholdersOf, type Message } from '../../src/text/message';
import { formatDate, formatNumber, formatPeriod } from '../../src/text/format';
import { preferredLanguage } from '../../src/text/preferredLanguage';
import { panel as panelEn } from '../../src/text/messages/en/panel';
import { panel as panelRu } from '../../src/text/messages/ru/panel';
import { panel as panelZh } from '../../src/text/messages/zh/panel';
import { publication as publicationEn } from '../../src/text/messages/en/publication';
import { publication as publicationRu } from '../../src/text/messages/ru/publication';
import { publication as publicationZh } from '../../src/text/messages/zh/publication';
import { sheet as sheetEn } from '../../src/text/messages/en/sheet';
import { sheet as sheetRu } from '../../src/text/messages/ru/sheet';
import { sheet as sheetZh } from '../../src/text/messages/zh/sheet';
import { en } from '../../src/text/messages/en';
import { ru } from '../../src/text/messages/ru';
import { zh } from '../../src/text/messages/zh';
import { loadPanelText } from '../../src/text/panelText';
import { loadLanguage, textOf } from '../../src/text/text';
import { wordbookOf } from '../../src/text/wordbook';
import { period } from './support/atlas';

/** Those of the first screen and those that come later. */
const catalogues = {
  en: { ...en, ...panelEn, ...publicationEn, ...sheetEn },
  zh: { ...zh, ...panelZh, ...publicationZh, ...sheetZh },
  ru: { ...ru, ...panelRu, ...publicationRu, ...sheetRu },
};
const catalogueOf = (language: Language): Map<string, Message> =>
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

  it('no message of the first screen is overruled by a later one', () => {
    expect(Object.keys(panelEn).filter((key) => key in en)).toEqual([]);
    const before = { ...en, ...panelEn };
    expect(Object.keys(publicationEn).filter((key) => key in before)).toEqual([]);
    expect(Object.keys(sheetEn).filter((key) => key in { ...before, ...publicationEn })).toEqual(
      [],
    );
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

describe('the words of a language', () => {
  it('are there for English, and for the others once they have been fetched', async () => {
    expect(textOf('en').say('app.sources')).toBe(en['app.sources']);
    expect(() => textOf('ru')).toThrow(/"ru" are not there yet/);
    await loadLanguage('ru');
    expect(textOf('ru').say('app.sources')).toBe(ru['app.sources']);
  });

  it('of the later parts come with those of the first screen', async () => {
    const text = await loadPanelText('zh');
    expect(text.language).toBe('zh');
    expect(text.say('panel.related')).toBe(panelZh['panel.related']);
    expect(text.say('app.sources')).toBe(zh['app.sources']);
  });

  it('can be asked for again after they failed to come, and are fetched once', async () => {
    let tries = 0;
    const words = wordbookOf<'greeting'>({
      en: () => Promise.resolve({ greeting: 'Hello' }),
      zh: () => {
        tries += 1;
        return tries === 1
          ? Promise.reject(new Error('offline'))
          : Promise.resolve({ greeting: '你好' });
      },
      ru: () => Promise.resolve({ greeting: 'Привет' }),
    });
    await expect(words.load('zh')).rejects.toThrow('offline');
    expect(() => words.in('zh')).toThrow();
    await words.load('zh');
    await words.load('zh');
    expect(words.in('zh').greeting).toBe('你好');
    expect(tries).toBe(2);
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

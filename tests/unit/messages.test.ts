import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { languages, type Language } from '../../src/atlas/names';
import { fill, localeOf, placeholdersOf, type Message } from '../../src/text/message';
import { formatDate, formatNumber, formatPeriod } from '../../src/text/format';
import { preferredLanguage } from '../../src/text/preferredLanguage';
import { panel as panelEn } from '../../src/text/messages/en/panel';
import { publication as publicationEn } from '../../src/text/messages/en/publication';
import { sheet as sheetEn } from '../../src/text/messages/en/sheet';
import { share as shareEn } from '../../src/text/messages/en/share';
import { firstScreen as en } from '../../src/text/messages/en';
import { firstScreen as ru } from '../../src/text/messages/ru';
import { firstScreen as zh } from '../../src/text/messages/zh';
import { panel as panelZh } from '../../src/text/messages/zh/panel';
import { loadPanelText } from '../../src/text/panelText';
import { wordbookOf } from '../../src/text/wordbook';
import { layerIds } from '../../src/view/layers';
import { period } from './support/atlas';

type Words = Readonly<Record<string, Message>>;

/** Every file of messages, by its path; what a folder's index gathers stands in the others. */
const files = import.meta.glob<Readonly<Record<string, Words>>>(
  ['../../src/text/messages/*/*.ts', '!../../src/text/messages/*/{index,layers,details,dates}.ts'],
  { eager: true },
);
/** What layers say stands in English in their own folders. */
const layers = {
  english: import.meta.glob<Words>('../../src/scene/layers/*/words.ts', {
    eager: true,
    import: 'words',
  }),
  others: import.meta.glob<Words>('../../src/text/messages/*/layers.ts', {
    eager: true,
    import: 'layers',
  }),
};

/** All that a language says, those of the first screen and those that come later. */
function catalogueOf(language: Language): Map<string, Message> {
  const own = Object.entries(files).filter(([path]) => path.includes(`/messages/${language}/`));
  return new Map(
    own.flatMap(([, words]) => Object.values(words).flatMap((part) => Object.entries(part))),
  );
}

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

  it.each(languages.filter((language) => language !== 'en'))(
    '%s is held to the English keys by the types, file by file',
    (language) => {
      const folder = path.resolve(import.meta.dirname, '../../src/text/messages', language);
      const others = ['index.ts', 'layers.ts', 'details.ts', 'lessons.ts', 'dates.ts'];
      for (const file of readdirSync(folder).filter((name) => !others.includes(name))) {
        const text = readFileSync(path.join(folder, file), 'utf8');
        expect(text, file).toContain('satisfies Catalogue<keyof typeof english>');
      }
    },
  );

  it.each(languages.filter((language) => language !== 'en'))(
    '%s has what the layers say, with the same placeholders, and nothing else',
    (language) => {
      const said = layers.others[`../../src/text/messages/${language}/layers.ts`];
      const wanted = layerIds.flatMap((id) => {
        const words = layers.english[`../../src/scene/layers/${id}/words.ts`] ?? {};
        return Object.entries(words).map(([key, word]) => [`layer.${id}.${key}`, word] as const);
      });
      expect(Object.keys(said ?? {}).sort()).toEqual(wanted.map(([key]) => key).sort());
      for (const [key, word] of wanted)
        expect(placeholdersOf(said?.[key] ?? ''), key).toEqual(placeholdersOf(word));
    },
  );

  it('every plural message has the forms that its language needs', () => {
    for (const language of languages) {
      const { pluralCategories } = new Intl.PluralRules(localeOf(language)).resolvedOptions();
      for (const [key, message] of catalogueOf(language)) {
        if (typeof message === 'string') continue;
        expect(Object.keys(message).sort(), key).toEqual(pluralCategories.toSorted());
      }
    }
  });

  it('russian plural messages have all four forms', () => {
    for (const [key, message] of catalogueOf('ru')) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort(), key).toEqual(['few', 'many', 'one', 'other']);
    }
  });

  it('no message of the first screen is overruled by a later one', () => {
    const later = [panelEn, publicationEn, sheetEn, shareEn].flatMap((words) => Object.keys(words));
    expect(later.filter((key) => key in en)).toEqual([]);
    expect(new Set(later).size).toBe(later.length);
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
    // As a page begins: other files of tests may have fetched languages before this one.
    vi.resetModules();
    const { loadLanguage, textOf } = await import('../../src/text/text');
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
    const words = wordbookOf<'greeting'>(() => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({ greeting: '你好' });
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

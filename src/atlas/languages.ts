/** A language in which the page can be read. */
interface LanguageEntry {
  /** BCP 47, as links, files and the page's `lang` write it. */
  readonly code: string;
  /** Its own name for itself, so that its readers find it. */
  readonly endonym: string;
  /** The locale whose numbers, dates and plurals it uses. */
  readonly locale: string;
  /** ISO 15924: what its words are written in. */
  readonly script: string;
  /**
   * The plural category that stands in for another where a number is in a further case: "21 поезд", but
   * "около 21 поезда" as after a fraction; "42 поезда", but "около 42 поездов" as after five.
   */
  readonly governed?: Readonly<Partial<Record<Intl.LDMLPluralRule, Intl.LDMLPluralRule>>>;
}

/**
 * Every language of the page; all else that depends on languages reads this list. To add one: a line
 * here, its messages in `src/text/messages/<code>/`, and its texts in `geo/languages/<code>.csv`.
 */
const entries = [
  { code: 'en', endonym: 'English', locale: 'en-GB', script: 'Latn' },
  { code: 'zh', endonym: '中文', locale: 'zh-CN', script: 'Hans' },
  {
    code: 'ru',
    endonym: 'Русский',
    locale: 'ru-RU',
    script: 'Cyrl',
    governed: { one: 'other', few: 'many' },
  },
  { code: 'kk', endonym: 'Қазақша', locale: 'kk-KZ', script: 'Cyrl' },
  { code: 'ug', endonym: 'ئۇيغۇرچە', locale: 'ug-CN', script: 'Arab' },
] as const satisfies readonly LanguageEntry[];

export type Language = (typeof entries)[number]['code'];

/** Languages whose texts do not come with the package but when they are asked for. */
export type FurtherLanguage = Exclude<Language, 'en'>;

/** The codes of all languages, in the order in which they are offered. */
export const languages: readonly Language[] = entries.map(({ code }) => code);

/** All but the one in which the package itself is written. */
export const furtherLanguages: readonly FurtherLanguage[] = languages.filter(
  (language) => language !== 'en',
);

/** What is known of a language. */
export function languageEntry(language: Language): LanguageEntry {
  return entries.find(({ code }) => code === language) ?? entries[0];
}

/** Where the lines of a language begin: `dir` of what is written in it. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return languageEntry(language).script === 'Arab' ? 'rtl' : 'ltr';
}

import type { Language } from '../atlas/names';

/** A sentence with `{name}` placeholders, or its forms by CLDR plural category of `{count}`. */
export type Message =
  string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Messages = Readonly<Record<string, Message>>;
export type Parameters = Readonly<Record<string, string | number>>;

/** The locale whose number, date and plural rules a language uses. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  zh: 'zh-CN',
  ru: 'ru-RU',
};

const pluralRules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules(localeOf.en),
  zh: new Intl.PluralRules(localeOf.zh),
  ru: new Intl.PluralRules(localeOf.ru),
};

/** The placeholders a message expects, sorted; the same in every language or the test fails. */
export function placeholdersOf(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const names = forms.flatMap((form) =>
    [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

/** Fills a message. A plural message needs a numeric `count`. */
export function fill(message: Message, language: Language, parameters: Parameters = {}): string {
  let form: string;
  if (typeof message === 'string') form = message;
  else {
    const count = Number(parameters['count'] ?? 0);
    form = message[pluralRules[language].select(count)] ?? message.other;
  }
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}

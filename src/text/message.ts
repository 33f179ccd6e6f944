import { directionOf, languageEntry, type Language } from '../atlas/languages';
import { knownFormsOf } from './known';

/** A sentence with `{name}` placeholders, or its forms by CLDR plural category of `{count}`. */
export type Message =
  string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Messages = Readonly<Record<string, Message>>;
/** Every message of a part of the page, in one language. */
export type Catalogue<Key extends string> = Readonly<Record<Key, Message>>;
export type Parameters = Readonly<Record<string, string | number>>;

/** The locale whose number, date and plural rules a language uses. */
export function localeOf(language: Language): string {
  return languageEntry(language).locale;
}

/** A locale that writes numbers as a language does, and that every browser knows. */
export function numberLocaleOf(language: Language): string {
  return knownFormsOf(language)?.numbers ?? localeOf(language);
}

/**
 * Words or numbers within a sentence that may be written the other way: kept from being mixed up with it, and
 * it with them. By characters, as such a sentence is also a title, a drawing, or copied.
 */
export function isolated(language: Language, words: string): string {
  return words && directionOf(language) === 'rtl' ? `\u2068${words}\u2069` : words;
}

const pluralRules = new Map<Language, Intl.PluralRules>();

/** What decides the plural category of a number. */
export function pluralRulesOf(language: Language): Intl.PluralRules {
  const known = pluralRules.get(language);
  if (known) return known;
  const rules = new Intl.PluralRules(localeOf(language));
  pluralRules.set(language, rules);
  return rules;
}

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
    form = message[pluralRulesOf(language).select(count)] ?? message.other;
  }
  return form.replace(/\{(\w+)\}/g, (_, name: string) =>
    isolated(language, String(parameters[name] ?? '')),
  );
}

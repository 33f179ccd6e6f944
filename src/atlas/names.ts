import { languages, type Language } from './languages.ts';

export { languages, type Language };

/** One word or sentence in each language of the interface. */
export type Translated = Readonly<Record<Language, string>>;

/** The names of one thing: one leading form per language, and the local form. */
export interface Names extends Translated {
  /**
   * In the language and script of the place itself, the most used first, separated by " / ";
   * empty when it equals a leading form.
   */
  readonly local: string;
}

/** The local forms one by one, without what the leading form in the reader's language already says. */
export function localForms(names: Names, language: Language): readonly string[] {
  return names.local.split(' / ').filter((form) => form !== '' && !names[language].includes(form));
}

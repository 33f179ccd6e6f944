import { languages, type Language } from '../atlas/names';

/** The first language of the interface that the reader asks for; English when there is none. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

import { directionOf, type Language } from '../../atlas/languages.ts';

/** The attributes of what is written in a language; left to right is what a page is anyway. */
export function languageMarkup(language: Language): string {
  return `lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`;
}

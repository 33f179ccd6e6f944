import type { Language } from '../atlas/names';

/** Each language under its own name, so that its readers find it. */
export const endonyms: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  ru: 'Русский',
};

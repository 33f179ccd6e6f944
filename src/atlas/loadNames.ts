import sources from 'virtual:atlas/languages';
import { languages, type Language } from './names';
import { addTranslations } from './translations';

/** Fetches the texts of the package in a language; English ones are there from the start. */
export async function loadNames(language: Language): Promise<void> {
  if (language !== 'en') addTranslations(language, (await sources[language].names()).default);
}

/** Fetches the texts in every language, for finding things under any of them. */
export async function loadAllNames(): Promise<void> {
  await Promise.all(languages.map(loadNames));
}

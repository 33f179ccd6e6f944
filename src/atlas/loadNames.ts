import { languages, type Language } from './names';
import { addNames, type FurtherLanguage, type NameLists } from './translations';

const sources = {
  zh: () => import('virtual:atlas/zh'),
  ru: () => import('virtual:atlas/ru'),
} as const satisfies Record<FurtherLanguage, () => Promise<{ readonly default: NameLists }>>;

/** Fetches the names of the package in a language; English ones are there from the start. */
export async function loadNames(language: Language): Promise<void> {
  if (language !== 'en') addNames(language, (await sources[language]()).default);
}

/** Fetches the names in every language, for finding things under any of them. */
export async function loadAllNames(): Promise<void> {
  await Promise.all(languages.map(loadNames));
}

import sources from 'virtual:atlas/languages';
import type { AtlasDetails } from './details';
import type { Language } from './names';
import { addTranslations } from './translations';

/** Fetches the long texts of the package, in English and in a language; the browser keeps them. */
export async function loadDetails(language: Language): Promise<AtlasDetails> {
  const [{ default: details }, translations] = await Promise.all([
    import('virtual:atlas/details'),
    language === 'en' ? undefined : sources[language].long(),
  ]);
  if (language !== 'en' && translations) addTranslations(language, translations.default);
  return details;
}

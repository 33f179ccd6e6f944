import type { Language } from '../atlas/names';
import type { panel } from './messages/en/panel';
import type { publication } from './messages/en/publication';
import { firstScreenWords, loadLanguage, textFrom, type MessageKey, type Text } from './text';
import { wordbookOf } from './wordbook';

/** What panel, search and sheet of sources say beside the words of the first screen. */
export type PanelKey = keyof typeof panel | keyof typeof publication;

/** The words of the page with those of its later parts. */
export type PanelText = Text<MessageKey | PanelKey>;

const words = wordbookOf<PanelKey>({
  en: async () => ({
    ...(await import('./messages/en/panel')).panel,
    ...(await import('./messages/en/publication')).publication,
  }),
  zh: async () => ({
    ...(await import('./messages/zh/panel')).panel,
    ...(await import('./messages/zh/publication')).publication,
  }),
  ru: async () => ({
    ...(await import('./messages/ru/panel')).panel,
    ...(await import('./messages/ru/publication')).publication,
  }),
});

/** The words of the later parts, once they have been fetched. */
export function panelWords(language: Language) {
  return words.in(language);
}

/** Fetches all words in a language. */
export async function loadPanelText(language: Language): Promise<PanelText> {
  await Promise.all([loadLanguage(language), words.load(language)]);
  return textFrom(language, { ...firstScreenWords(language), ...panelWords(language) });
}

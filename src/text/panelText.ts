import type { Language } from '../atlas/names';
import type { panel } from './messages/en/panel';
import { firstScreenWords, loadLanguage, textFrom, type MessageKey, type Text } from './text';
import { wordbookOf } from './wordbook';

/** What panel, search and sheet of sources say beside the words of the first screen. */
export type PanelKey = keyof typeof panel;

/** The words of the page with those of its later parts. */
export type PanelText = Text<MessageKey | PanelKey>;

const words = wordbookOf<PanelKey>({
  en: async () => (await import('./messages/en/panel')).panel,
  zh: async () => (await import('./messages/zh/panel')).panel,
  ru: async () => (await import('./messages/ru/panel')).panel,
});

/** Fetches all words in a language. */
export async function loadPanelText(language: Language): Promise<PanelText> {
  await Promise.all([loadLanguage(language), words.load(language)]);
  return textFrom(language, { ...firstScreenWords(language), ...words.in(language) });
}

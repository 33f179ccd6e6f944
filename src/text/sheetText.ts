import type { Language } from '../atlas/names';
import type { sheet } from './messages/en/sheet';
import { firstScreenWords, textFrom, type MessageKey, type Text } from './text';
import { loadPanelText, panelWords, type PanelKey } from './panelText';
import { wordbookOf } from './wordbook';

/** What the table of the view and the list of differences say beside the words of the panel. */
export type SheetKey = keyof typeof sheet;

export type SheetText = Text<MessageKey | PanelKey | SheetKey>;

const words = wordbookOf<SheetKey>({
  en: async () => (await import('./messages/en/sheet')).sheet,
  zh: async () => (await import('./messages/zh/sheet')).sheet,
  ru: async () => (await import('./messages/ru/sheet')).sheet,
});

/** Fetches all words in a language, those of the sheets among them. */
export async function loadSheetText(language: Language): Promise<SheetText> {
  await Promise.all([loadPanelText(language), words.load(language)]);
  return textFrom(language, {
    ...firstScreenWords(language),
    ...panelWords(language),
    ...words.in(language),
  });
}

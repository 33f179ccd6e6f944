import type { Language } from '../atlas/names';
import type { Catalogue } from './message';
import type { sheet } from './messages/en/sheet';
import { firstScreenWords, textFrom, type MessageKey, type Text } from './text';
import { loadPanelText, panelWords, type PanelKey } from './panelText';
import { inLanguage, wordbookOf } from './wordbook';

/** What the table of the view and the list of differences say beside the words of the panel. */
export type SheetKey = keyof typeof sheet;

export type SheetText = Text<MessageKey | PanelKey | SheetKey>;

const files = import.meta.glob<Catalogue<SheetKey>>('./messages/*/sheet.ts', { import: 'sheet' });
const words = wordbookOf((language) => inLanguage(files, language)());

/** Fetches all words in a language, those of the sheets among them. */
export async function loadSheetText(language: Language): Promise<SheetText> {
  await Promise.all([loadPanelText(language), words.load(language)]);
  return textFrom(language, {
    ...firstScreenWords(language),
    ...panelWords(language),
    ...words.in(language),
  });
}

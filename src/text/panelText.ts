import type { Language } from '../atlas/names';
import type { Catalogue } from './message';
import type { details } from './messages/en/details';
import { firstScreenWords, loadLanguage, textFrom, type MessageKey, type Text } from './text';
import { inLanguage, wordbookOf } from './wordbook';

/** What panel, search and sheets say beside the words of the first screen. */
type PanelKey = keyof typeof details;

/** The words of the page with those of its later parts. */
export type PanelText = Text<MessageKey | PanelKey>;

const files = import.meta.glob<Catalogue<PanelKey>>('./messages/*/details.ts', {
  import: 'details',
});

const words = wordbookOf<PanelKey>((language) => inLanguage(files, language)());

/** Fetches all words in a language. */
export async function loadPanelText(language: Language): Promise<PanelText> {
  await Promise.all([loadLanguage(language), words.load(language)]);
  return textFrom(language, panelWords(language));
}

/** Every word of the first screen and of panels, by key; throws when they have not been fetched. */
export function panelWords(language: Language): Catalogue<MessageKey | PanelKey> {
  return { ...firstScreenWords(language), ...words.in(language) };
}

import type { Language } from '../atlas/names';
import type { Catalogue } from './message';
import type { panel } from './messages/en/panel';
import type { publication } from './messages/en/publication';
import type { sheet } from './messages/en/sheet';
import { firstScreenWords, loadLanguage, textFrom, type MessageKey, type Text } from './text';
import { inLanguage, wordbookOf } from './wordbook';

/** What panel, search and sheets say beside the words of the first screen. */
type PanelKey = keyof typeof panel | keyof typeof publication | keyof typeof sheet;

/** The words of the page with those of its later parts. */
export type PanelText = Text<MessageKey | PanelKey>;

const panels = import.meta.glob<Catalogue<keyof typeof panel>>('./messages/*/panel.ts', {
  import: 'panel',
});
const publications = import.meta.glob<Catalogue<keyof typeof publication>>(
  './messages/*/publication.ts',
  { import: 'publication' },
);
const sheets = import.meta.glob<Catalogue<keyof typeof sheet>>('./messages/*/sheet.ts', {
  import: 'sheet',
});

const words = wordbookOf<PanelKey>(async (language) => ({
  ...(await inLanguage(panels, language)()),
  ...(await inLanguage(publications, language)()),
  ...(await inLanguage(sheets, language)()),
}));

/** Fetches all words in a language. */
export async function loadPanelText(language: Language): Promise<PanelText> {
  await Promise.all([loadLanguage(language), words.load(language)]);
  return textFrom(language, { ...firstScreenWords(language), ...words.in(language) });
}

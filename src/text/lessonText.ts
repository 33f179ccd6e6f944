import type { Language } from '../atlas/names';
import type { Catalogue } from './message';
import type { details } from './messages/en/details';
import type { lessons } from './messages/en/lessons';
import { loadPanelText, panelWords } from './panelText';
import { textFrom, type MessageKey, type Text } from './text';
import { inLanguage, wordbookOf } from './wordbook';

/** What lessons say beside the words of panels. */
type LessonKey = keyof typeof lessons;

/** The words of the page with those of lessons. */
export type LessonText = Text<MessageKey | keyof typeof details | LessonKey>;

const files = import.meta.glob<Catalogue<LessonKey>>('./messages/*/lessons.ts', {
  import: 'lessons',
});
const words = wordbookOf<LessonKey>((language) => inLanguage(files, language)());

/** Fetches all words in a language. */
export async function loadLessonText(language: Language): Promise<LessonText> {
  await Promise.all([loadPanelText(language), words.load(language)]);
  return textFrom(language, { ...panelWords(language), ...words.in(language) });
}

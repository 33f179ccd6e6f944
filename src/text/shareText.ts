import type { Language } from '../atlas/names';
import type { Catalogue } from './message';
import type { share } from './messages/en/share';
import { firstScreenWords, loadLanguage, textFrom, type MessageKey, type Text } from './text';
import { inLanguage, wordbookOf } from './wordbook';

/** What is said where the page is shared, embedded or kept. */
export type ShareKey = keyof typeof share;

/** The words of the page with those of sharing. */
export type ShareText = Text<MessageKey | ShareKey>;

const files = import.meta.glob<Catalogue<ShareKey>>('./messages/*/share.ts', { import: 'share' });
const words = wordbookOf((language) => inLanguage(files, language)());

/** Fetches these words in a language. */
export async function loadShareText(language: Language): Promise<ShareText> {
  await Promise.all([loadLanguage(language), words.load(language)]);
  return textFrom(language, { ...firstScreenWords(language), ...words.in(language) });
}

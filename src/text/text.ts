import type { Language, Translated } from '../atlas/names';
import { loadNames } from '../atlas/loadNames';
import { fill, type Catalogue, type Message, type Parameters } from './message';
import { firstScreen as en } from './messages/en';
import { inLanguage, wordbookOf } from './wordbook';

/** What the first screen says. */
export type MessageKey = keyof typeof en;

/** The interface's words in one language; of the first screen, unless more keys are named. */
export interface Text<Key extends string = MessageKey> {
  readonly language: Language;
  readonly say: (key: Key, parameters?: Parameters) => string;
  /** Words that stand in English beside what they are about, in the language where it has them. */
  readonly sayOr: (key: string, english: Message, parameters?: Parameters) => string;
  readonly name: (translated: Translated) => string;
}

const files = import.meta.glob<Catalogue<MessageKey>>(
  ['./messages/*/index.ts', '!./messages/en/index.ts'],
  { import: 'firstScreen' },
);

/** English comes with the page. */
const firstScreen = wordbookOf((language) => inLanguage(files, language)(), { en });

/** Fetches what the first screen needs to speak a language: its words, and the names of the package. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([firstScreen.load(language), loadNames(language)]);
}

/** The language to go on in: the wanted one, or the present one when the wanted one cannot be fetched. */
export async function obtainLanguage(wanted: Language, present: Language): Promise<Language> {
  try {
    await loadLanguage(wanted);
    return wanted;
  } catch {
    return present;
  }
}

/** Words from a catalogue. */
export function textFrom<Key extends string>(
  language: Language,
  catalogue: Catalogue<Key>,
): Text<Key> {
  const words: Readonly<Record<string, Message>> = catalogue;
  return {
    language,
    sayOr: (key, english, parameters) => fill(words[key] ?? english, language, parameters),
    say: (key, parameters) => fill(catalogue[key], language, parameters),
    name: (translated) => translated[language],
  };
}

/** The words of one language; throws when {@link loadLanguage} has not fetched it. */
export function textOf(language: Language): Text {
  return textFrom(language, firstScreen.in(language));
}

/** Every word of the first screen, by key. */
export function firstScreenWords(language: Language): Catalogue<MessageKey> {
  return firstScreen.in(language);
}

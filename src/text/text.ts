import type { Language, Names, Translated } from '../atlas/names';
import { fill, type Message, type Parameters } from './message';
import { en } from './messages/en';
import { ru } from './messages/ru';
import { zh } from './messages/zh';

export type MessageKey = keyof typeof en;
type Catalogue = Readonly<Record<MessageKey, Message>>;

/** Every language has every key; the compiler refuses a catalogue that lacks one. */
export const catalogues = { en, zh, ru } as const satisfies Record<Language, Catalogue>;

/** The interface's words in one language. */
export interface Text {
  readonly language: Language;
  readonly say: (key: MessageKey, parameters?: Parameters) => string;
  readonly name: (translated: Translated | Names) => string;
}

/** The words of one language. */
export function textOf(language: Language): Text {
  const catalogue = catalogues[language];
  return {
    language,
    say: (key, parameters) => fill(catalogue[key], language, parameters),
    name: (translated) => translated[language],
  };
}

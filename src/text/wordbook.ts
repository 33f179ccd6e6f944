import type { Language } from '../atlas/names';
import type { Message } from './message';

/** Every message of a part of the page, in one language. */
export type Catalogue<Key extends string> = Readonly<Record<Key, Message>>;

/** The messages of a part of the page in every language, each fetched when it is asked for, and kept. */
export interface Wordbook<Key extends string> {
  /** Settles when the language is there; when it fails, asking again tries again. */
  readonly load: (language: Language) => Promise<void>;
  /** The messages in a language that is there; throws when it is not. */
  readonly in: (language: Language) => Catalogue<Key>;
}

/** @param sources one for each language, or the compiler complains: so every language has every message */
export function wordbookOf<Key extends string>(
  sources: Readonly<Record<Language, () => Promise<Catalogue<Key>>>>,
  present: Partial<Readonly<Record<Language, Catalogue<Key>>>> = {},
): Wordbook<Key> {
  const catalogues: Partial<Record<Language, Catalogue<Key>>> = { ...present };
  return {
    load: async (language) => {
      catalogues[language] ??= await sources[language]();
    },
    in: (language) => {
      const catalogue = catalogues[language];
      if (catalogue) return catalogue;
      throw new Error(
        `The words in "${language}" are not there yet: load them before they are used.`,
      );
    },
  };
}

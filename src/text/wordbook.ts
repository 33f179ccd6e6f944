import type { Language } from '../atlas/languages';
import type { Catalogue } from './message';

/** The messages of a part of the page in every language, each fetched when it is asked for, and kept. */
export interface Wordbook<Key extends string> {
  /** Settles when the language is there; when it fails, asking again tries again. */
  readonly load: (language: Language) => Promise<void>;
  /** The messages in a language that is there; throws when it is not. */
  readonly in: (language: Language) => Catalogue<Key>;
}

/**
 * The file of a language among those of the same name, which Vite lists by their paths,
 * `./messages/<code>/panel.ts`: so a language is a folder, and no list names it.
 */
export function inLanguage<File>(files: Readonly<Record<string, File>>, language: Language): File {
  const found = Object.entries(files).find(([path]) => path.includes(`/messages/${language}/`));
  if (found) return found[1];
  throw new Error(`The folder of messages in "${language}" lacks a file.`);
}

/**
 * @param fetch gives the messages of a language
 * @param present those that are there from the start
 */
export function wordbookOf<Key extends string>(
  fetch: (language: Language) => Promise<Catalogue<Key>>,
  present: Partial<Readonly<Record<Language, Catalogue<Key>>>> = {},
): Wordbook<Key> {
  const catalogues: Partial<Record<Language, Catalogue<Key>>> = { ...present };
  return {
    load: async (language) => {
      catalogues[language] ??= await fetch(language);
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

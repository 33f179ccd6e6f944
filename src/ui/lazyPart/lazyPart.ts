import type { Language } from '../../atlas/names';

/** A part of the page that is fetched when it is first needed, or before, and then kept. */
export interface Part<Content> {
  /** What has been fetched for a language, if it has. */
  readonly in: (language: Language) => Content | undefined;
  /** Fetches it, once; after a failure, anew. */
  readonly load: (language: Language) => Promise<Content>;
}

/** @param fetch what the part needs in a language; called again after it failed */
export function partOf<Content>(fetch: (language: Language) => Promise<Content>): Part<Content> {
  const kept = new Map<Language, Content>();
  return {
    in: (language) => kept.get(language),
    load: async (language) => {
      const content = kept.get(language) ?? (await fetch(language));
      kept.set(language, content);
      return content;
    },
  };
}

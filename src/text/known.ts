import type { Language } from '../atlas/languages';

/**
 * How a language writes, where `Intl` is not asked: browsers do not know it, and would write as the reader's own
 * language does.
 */
export interface KnownForms {
  /** A locale that writes numbers in the same way. */
  readonly numbers: string;
  /** Parts of a date, the year first: with `{year}`, `{month}` and `{day}`. */
  readonly dates: { readonly year: string; readonly month: string; readonly day: string };
  /** The names of the months with blanks between them; where there are none, a month is its number. */
  readonly months?: string;
}

const known = new Map<Language, KnownForms>();

/** Says how a language writes; its messages do as they come. */
export function know(language: Language, forms: KnownForms): void {
  known.set(language, forms);
}

/** How a language writes that browsers do not know; of every other one they are asked. */
export function knownFormsOf(language: Language): KnownForms | undefined {
  return known.get(language);
}

import type { Translated } from './names';

export const sourceKinds = [
  'state media',
  'customs',
  'government',
  'think tank',
  'news agency',
  'news media',
  'reference',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Who published a cited document, and when. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** What is known of a publisher whose name is not: `publisher` in every language. */
  readonly unnamed?: Translated;
  /** ISO 8601, as precise as known: 2024-01-30, 2025-09 or 2025. */
  readonly date: string;
  /**
   * Title, address and language stand here only where a headline may cite the document, so that it is
   * named at once; of every document they are in the details.
   */
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The address of a source, only where it leads to the web: data may hold anything. */
export function addressOf({ url = '' }: { readonly url?: string }): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

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

/** A cited publication. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** As printed; a description in brackets when only the content was at hand. */
  readonly title: string;
  /** ISO 8601, as precise as known: 2024-01-30, 2025-09 or 2025. */
  readonly date: string;
  /** Why the date is not plain, else empty. */
  readonly dateNote: string;
  /** Empty when no address is known. */
  readonly url: string;
  /** BCP 47 tag of the publication. */
  readonly language: string;
  readonly kind: SourceKind;
}

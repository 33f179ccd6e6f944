/**
 * The widths and heights at which the page changes, each with a name: styles write `@media (--phone)`
 * or `@container record (--medium)`, scripts `queries.phone`. They are in em, so that they follow the
 * type size that readers set in their browser; at the usual 16 pixels an em they mean the pixels noted.
 */
export const queries = {
  // Windows.
  /** 699 px */
  phone: '(max-width: 43.7em)',
  /** 559 px: phones, and dialogs in frames. */
  slim: '(max-width: 34.95em)',
  /** 479 px */
  low: '(max-height: 29.95em)',
  /** 299 px */
  shallow: '(max-height: 18.7em)',
} as const;

export type QueryName = keyof typeof queries;

/**
 * The widths and heights at which the page changes, each with a name: styles write `@media (--phone)`
 * or `@container record (--medium)`; scripts import `phone` or `low` alone, so that the others stay out of
 * the page. They are in rem, so that they follow the type size that readers set in their browser; noted are
 * the pixels they mean at the usual 16.
 */
export const phone = '(max-width: 43.7rem)';
export const low = '(max-height: 29.95rem)';

export const queries = {
  /** 215 px: years too narrow for their values. */
  tiny: '(max-width: 13.45rem)',
  /** 479 px: the narrowest frames in articles. */
  thin: '(max-width: 29.95rem)',
  /** 559 px: a column of an article, small dialogs. */
  slim: '(max-width: 34.95rem)',
  /** 599 px: a record with one row of counts and the years below each other. */
  narrow: '(max-width: 37.45rem)',
  /** 699 px */
  phone,
  /** 899 px: a record with one row of counts. */
  medium: '(max-width: 56.2rem)',
  /** 1199 px: a record with small values. */
  wide: '(max-width: 74.95rem)',
  /** 1240 px: a heading without its second line. */
  desk: '(max-width: 77.5rem)',
  /** 1319 px */
  broad: '(max-width: 82.45rem)',
  /** From 300 px: a headline beside its unit. */
  roomy: '(min-width: 18.75rem)',
  /** From 700 px: more than a phone. */
  desktop: '(min-width: 43.75rem)',
  /** 575 px: a phone that is held by somebody who had it long. */
  small: '(max-height: 35.95rem)',
  /** 479 px */
  low,
  /** From 480 px. */
  tall: '(min-height: 30rem)',
  /** 299 px */
  shallow: '(max-height: 18.7rem)',
  /** From 300 px. */
  deep: '(min-height: 18.75rem)',
  /** 90 px: room for nothing but a line of years. */
  flat: '(max-height: 5.6rem)',
} as const;

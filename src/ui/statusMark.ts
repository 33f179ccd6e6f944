/** What is known of a number, or that sources disagree about it. */
export type Mark =
  'reported' | 'derived' | 'interpolated' | 'absent' | 'part' | 'part derived' | 'conflict';

/** Outer radius of a mark, in the units of a box from -10 to 10. */
export const markRadius = 9;
/** A ring of 0.34 of the outer radius lies inside that radius; set on whatever holds the shape. */
export const ringWidth = markRadius * 0.34;

import type { Figure, FigureKind } from '../atlas/figure';

/** What is known of a number: halved marks are of a part of a year or a single day. */
export type StatusMark = FigureKind | 'interpolated' | 'absent' | 'part' | 'part derived';

/** What is known of a number, or that sources disagree about it. */
export type Mark = StatusMark | 'conflict';

/** The mark of a figure: solid or hollow, halved when it covers only a part of a year or one day. */
export function markOf(figure: Figure): StatusMark {
  const { kind, period } = figure;
  if (kind === 'expected' || (period.kind !== 'part' && period.kind !== 'asOf')) return kind;
  return kind === 'derived' ? 'part derived' : 'part';
}

/** Outer radius of a mark, in the units of a box from -10 to 10. */
export const markRadius = 9;
/** A ring of 0.34 of the outer radius lies inside that radius; set on whatever holds the shape. */
export const ringWidth = markRadius * 0.34;

import type { Figure } from '../../atlas/figure';

/** How a number stands beside the others, as a mark. */
export type Mark = 'reported' | 'derived' | 'interpolated' | 'absent' | 'part' | 'part derived';

/** The mark of a figure: solid or hollow, halved when it covers only a part of a year or one day. */
export function markOf({ kind, period }: Figure): Mark {
  if (period.kind !== 'part' && period.kind !== 'asOf') return kind;
  return kind === 'derived' ? 'part derived' : 'part';
}

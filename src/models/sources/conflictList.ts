import type { Atlas } from '../../atlas';
import { drawableClaims } from '../../atlas/chosen';
import type { AtlasDetails } from '../../atlas/details';
import type { Conflict } from '../../atlas/figure';
import type { Language } from '../../atlas/languages';
import { figureOfConflict } from '../../view/links';
import { wordOrder } from '../../text/order';
import type { PanelText } from '../../text/panelText';

export const conflictOrders = ['package', 'year', 'indicator', 'size', 'kind'] as const;
export type ConflictOrder = (typeof conflictOrders)[number];

/** A conflict with what the list of all of them is sorted by. */
export interface ListedConflict {
  readonly conflict: Conflict;
  /** The year of the drawn claim; undefined when it belongs to none. */
  readonly year: number | undefined;
  readonly indicator: string;
  /** How far the claims are apart, as a share; undefined when they have no common measure. */
  readonly size: number | undefined;
}

function yearOf(atlas: Atlas, conflict: Conflict): number | undefined {
  const { start, end } = figureOfConflict(atlas, conflict)?.period ?? { start: NaN, end: NaN };
  const known = [start, end].find((moment) => Number.isFinite(moment));
  return known === undefined ? undefined : Math.floor(known);
}

/**
 * How far apart claims are: by the arithmetic that checks them, else between the lowest and the highest of
 * those that could be drawn for one year.
 */
function sizeOf(atlas: Atlas, details: AtlasDetails, conflict: Conflict): number | undefined {
  const check = details.conflicts.get(conflict.id)?.check;
  if (check) return Math.abs(check.recomputed.value / check.stated.value - 1);
  const values = drawableClaims(atlas, conflict).map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.length > 1 && least > 0 ? most / least - 1 : undefined;
}

/** All conflicts and faults of a package, in the order of its file. */
export function listedConflicts(
  atlas: Atlas,
  details: AtlasDetails,
  text: PanelText,
): readonly ListedConflict[] {
  return atlas.data.conflicts.map((conflict) => {
    const figure = figureOfConflict(atlas, conflict);
    const indicator = atlas.indicators.get(figure?.indicator ?? '');
    return {
      conflict,
      year: yearOf(atlas, conflict),
      indicator: indicator ? text.name(indicator.name) : '',
      size: sizeOf(atlas, details, conflict),
    };
  });
}

/** Sorts the list; the newest year and the largest disagreement come first, what has none last. */
export function sortedConflicts(
  listed: readonly ListedConflict[],
  order: ConflictOrder,
  language: Language,
): readonly ListedConflict[] {
  const compare = wordOrder(language);
  const descending = (a: number | undefined, b: number | undefined) =>
    (b ?? -Infinity) === (a ?? -Infinity) ? 0 : (b ?? -Infinity) - (a ?? -Infinity);
  const by: Readonly<Record<ConflictOrder, (a: ListedConflict, b: ListedConflict) => number>> = {
    package: () => 0,
    year: (a, b) => descending(a.year, b.year),
    indicator: (a, b) => compare(a.indicator, b.indicator),
    size: (a, b) => descending(a.size, b.size),
    kind: (a, b) => compare(a.conflict.kind, b.conflict.kind),
  };
  return listed.toSorted(by[order]);
}

import type { Figure } from '../atlas/figure';
import type { Series } from '../atlas/series';
import { sampleAt, type AbsentSample } from '../timeline/sample';
import { growth, minus, possibleExtent, statedExtent, type Extent } from './extent';
import { fullestPart, sharedPart } from './parts';

export const differenceKinds = [
  'grew',
  'shrank',
  'unchanged',
  'new',
  'ended',
  'not comparable',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Why two years cannot be compared. */
export type Obstacle =
  /** A year of the two has no figure at all, and no line runs through it. */
  | 'not documented'
  /** Only a part of a year, or a day of it, is documented: another part than in the other year. */
  | 'part of a year'
  /** Another office counted, or the same one in another way. */
  | 'counted differently'
  /** One year is only stated in another scope or another unit. */
  | 'another scope'
  /** Bounds such as "over 240" leave open which year has more. */
  | 'bounds overlap'
  /** A service is documented in both years, its volume is not. */
  | 'volume';

/** What one of the two years says. */
export type Side =
  | { readonly state: 'documented'; readonly figure: Figure }
  | {
      readonly state: 'interpolated';
      readonly value: number;
      readonly from: Figure;
      readonly to: Figure;
    }
  | { readonly state: 'part'; readonly figure: Figure }
  /** Stated, but in another scope or unit. */
  | { readonly state: 'elsewhere'; readonly figure: Figure }
  | { readonly state: 'absent'; readonly sample: AbsentSample }
  /** A service without a volume, or none. */
  | { readonly state: 'service' | 'no service' };

/** What one year has more than another, or why nobody can say. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly from: Side;
  readonly to: Side;
  /**
   * `derived`: our arithmetic on documented figures; `interpolated`: one side at least lies on a straight
   * line between documented years; `absent`: there is no difference.
   */
  readonly status: 'derived' | 'interpolated' | 'absent';
  /** In the unit of the series, as far as the sources' words allow. */
  readonly change?: Extent;
  /** As a share of the first year: 0.27 is 27 % more. */
  readonly relative?: Extent;
  readonly obstacle?: Obstacle;
  /** Another source contests one of the two figures. */
  readonly contested: boolean;
}

/** The figures that a side stands on: none, one, or the two ends of a line. */
export function figuresOfSide(side: Side): readonly Figure[] {
  if ('figure' in side) return [side.figure];
  return side.state === 'interpolated' ? [side.from, side.to] : [];
}

/** As many decimals as the more exact of the two sides is written with. */
export function decimalsOf({ from, to }: Pick<Difference, 'from' | 'to'>): number {
  return Math.max(0, ...[from, to].flatMap(figuresOfSide).map(({ decimals }) => decimals));
}

/** Reads one year of a series. @param sibling the same matter in another scope or unit, if there is one */
export function sideOf(series: Series, year: number, sibling?: Series): Side {
  const sample = sampleAt(series, year);
  if ('point' in sample) return { state: 'documented', figure: sample.point.lead };
  // What is documented of a part comes before a line that no source stands behind.
  const part = fullestPart(series, year);
  if (part) return { state: 'part', figure: part };
  if (sample.status === 'interpolated') {
    const { value, from, to } = sample;
    return { state: 'interpolated', value, from: from.lead, to: to.lead };
  }
  const elsewhere = sibling?.points.find((point) => point.year === year)?.lead;
  if (elsewhere) return { state: 'elsewhere', figure: elsewhere };
  return { state: 'absent', sample };
}

function basisOfSide(side: Side): string | undefined {
  if (side.state === 'documented' || side.state === 'part') return side.figure.basis;
  return side.state === 'interpolated' ? side.from.basis : undefined;
}

function contestedAt(series: Series, side: Side): boolean {
  if (side.state !== 'documented') return false;
  return series.points.some(({ lead, conflict }) => lead === side.figure && conflict !== undefined);
}

function obstacleBetween(from: Side, to: Side): Obstacle | undefined {
  const states = [from.state, to.state];
  if (states.includes('absent')) return 'not documented';
  if (states.includes('elsewhere')) return 'another scope';
  if (states.includes('part')) return 'part of a year';
  return basisOfSide(from) === basisOfSide(to) ? undefined : 'counted differently';
}

function extents(side: Side): { readonly stated: Extent; readonly possible: Extent } | undefined {
  if (side.state === 'documented')
    return { stated: statedExtent(side.figure), possible: possibleExtent(side.figure) };
  if (side.state !== 'interpolated') return undefined;
  const onLine = { low: side.value, high: side.value, about: true };
  return { stated: onLine, possible: onLine };
}

function kindOf(from: Extent, to: Extent): DifferenceKind | undefined {
  const { low, high } = minus(to, from);
  if (low === 0 && high === 0) return 'unchanged';
  const isNothing = ({ low: least, high: most }: Extent) => least === 0 && most === 0;
  if (low >= 0) return isNothing(from) ? 'new' : 'grew';
  if (high <= 0) return isNothing(to) ? 'ended' : 'shrank';
  return undefined;
}

/** Compares two sides that may be compared. */
function measured(series: Series, from: Side, to: Side): Difference {
  const sides = { from, to, contested: contestedAt(series, from) || contestedAt(series, to) };
  const [first, second] = [extents(from), extents(to)];
  const kind = first && second && kindOf(first.possible, second.possible);
  if (!first || !second || !kind)
    return { ...sides, kind: 'not comparable', status: 'absent', obstacle: 'bounds overlap' };
  const onLine = from.state === 'interpolated' || to.state === 'interpolated';
  // Points of a rate are no share of it.
  const relative = series.joined ? growth(second.stated, first.stated) : undefined;
  return {
    ...sides,
    kind,
    status: onLine ? 'interpolated' : 'derived',
    change: minus(second.stated, first.stated),
    ...(relative && { relative }),
  };
}

/**
 * What a series has more in the year `to` than in the year `from`. Only what counts the same thing is
 * compared: two whole years, or the same part of both, on one counting basis. A side that lies on a
 * straight line says so in its state; a break of basis is never crossed. Swapping the years swaps the sign.
 */
export function differenceOf(
  series: Series,
  from: number,
  to: number,
  sibling?: Series,
): Difference {
  const [first, second] = [sideOf(series, from, sibling), sideOf(series, to, sibling)];
  const whole = first.state === 'documented' && second.state === 'documented';
  const shared = whole ? undefined : sharedPart(series, from, to);
  if (shared) {
    const [one, other] = shared.map((figure): Side => ({ state: 'documented', figure }));
    if (one && other) return measured(series, one, other);
  }
  const obstacle = obstacleBetween(first, second);
  if (!obstacle) return measured(series, first, second);
  const contested = contestedAt(series, first) || contestedAt(series, second);
  const sides = { from: first, to: second, contested };
  return { ...sides, kind: 'not comparable', status: 'absent', obstacle };
}

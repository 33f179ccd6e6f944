import type { Figure } from '../atlas/figure';
import type { Series } from '../atlas/series';

function partsIn(series: Series, year: number): readonly Figure[] {
  return series.asides.filter(({ period, kind }) => {
    if (kind === 'expected') return false;
    if (period.kind !== 'part' && period.kind !== 'asOf') return false;
    return Math.floor(period.start) === year;
  });
}

function lengthOf({ period }: Figure): number {
  return period.end - period.start;
}

/** The documented part of a year that says most about it: the longest, then the latest, reported first. */
export function fullestPart(series: Series, year: number): Figure | undefined {
  return [...partsIn(series, year)].sort(
    (a, b) =>
      lengthOf(b) - lengthOf(a) ||
      b.period.end - a.period.end ||
      Number(a.kind === 'derived') - Number(b.kind === 'derived'),
  )[0];
}

/** A part of a year without the year: "Y-01/Y-11". */
function partOf({ period }: Figure): string {
  return period.text.replace(/\d{4}/g, 'Y');
}

/** Of each part of a year the statement that leads: the first reported one, else the first. */
function leadingParts(series: Series, year: number): ReadonlyMap<string, Figure> {
  const leading = new Map<string, Figure>();
  for (const figure of partsIn(series, year)) {
    const before = leading.get(partOf(figure));
    if (!before || (before.kind === 'derived' && figure.kind === 'reported'))
      leading.set(partOf(figure), figure);
  }
  return leading;
}

/** The longest part that is documented of both years, on one counting basis: the same months, or the same day. */
export function sharedPart(
  series: Series,
  from: number,
  to: number,
): readonly [Figure, Figure] | undefined {
  const others = leadingParts(series, to);
  const pairs = [...leadingParts(series, from)].flatMap(([part, first]) => {
    const second = others.get(part);
    return second?.basis === first.basis ? [{ part, first, second }] : [];
  });
  pairs.sort(
    (a, b) =>
      lengthOf(b.first) + lengthOf(b.second) - (lengthOf(a.first) + lengthOf(a.second)) ||
      (a.part < b.part ? 1 : -1),
  );
  const [best] = pairs;
  return best && [best.first, best.second];
}

import { isDocumented, type Conflict, type DocumentedFigure, type Figure } from './figure';
import { yearOf } from './period';

/** What is documented of one whole year: the figure that leads, and every other one that was stated. */
export interface YearPoint {
  readonly year: number;
  readonly lead: DocumentedFigure;
  readonly others: readonly Figure[];
  readonly conflict?: Conflict;
}

/** The figures of one indicator and place, in one unit, ascending; conflicts kept, one figure leads. */
export interface Series {
  readonly indicator: string;
  readonly place: string;
  readonly points: readonly YearPoint[];
  /** Part-year, as-of and span figures, and forecasts: shown where they belong, never joined by a line. */
  readonly asides: readonly Figure[];
  /** Whether a line may join two years; not for rates of growth, which belong to one year each. */
  readonly joined: boolean;
  /** Whether parts of a year add up to the year, as tonnes do and percentages do not. */
  readonly accumulates: boolean;
  /** Whether the reader sees documented years only: no line is drawn, whatever could be joined. */
  readonly documentedOnly?: true;
}

/** How the values of a series may be treated. */
export type Treatment = Pick<Series, 'joined' | 'accumulates'>;

export function seriesKey(indicator: string, place: string): string {
  return `${indicator}@${place}`;
}

/**
 * The figure that leads one year: the one a reader has chosen, else the one a conflict row names, else the first reported one,
 * else the first derived one, in the order of the file. Forecasts never lead.
 */
function leadOf(
  figures: readonly DocumentedFigure[],
  conflicts: readonly Conflict[],
  chosen: ReadonlySet<string>,
): DocumentedFigure | undefined {
  const drawn = new Set(conflicts.map((conflict) => conflict.drawn));
  return (
    figures.find((figure) => chosen.has(figure.id)) ??
    figures.find((figure) => drawn.has(figure.id)) ??
    figures.find((figure) => figure.kind === 'reported') ??
    figures[0]
  );
}

function conflictAmong(
  figures: readonly Figure[],
  conflicts: readonly Conflict[],
): Conflict | undefined {
  return conflicts.find(
    (conflict) => figures.filter((figure) => conflict.figures.includes(figure.id)).length > 1,
  );
}

function pointOf(
  year: number,
  figures: readonly Figure[],
  conflicts: readonly Conflict[],
  chosen: ReadonlySet<string>,
) {
  const candidates = figures.filter(isDocumented);
  const lead = leadOf(candidates, conflicts, chosen);
  if (!lead) return undefined;
  const others = figures.filter((figure) => figure !== lead);
  const conflict = conflictAmong(figures, conflicts);
  return { year, lead, others, ...(conflict && { conflict }) };
}

const nothingChosen: ReadonlySet<string> = new Set();

/**
 * Groups one series' figures into year points and asides. `figures` share indicator and place.
 * @param chosen ids of figures that lead their year whatever else would
 */
export function buildSeries(
  figures: readonly Figure[],
  conflicts: readonly Conflict[],
  treatment: Treatment = { joined: true, accumulates: true },
  chosen = nothingChosen,
): Series | undefined {
  const [first] = figures;
  if (!first) return undefined;
  const byYear = new Map<number, Figure[]>();
  const asides: Figure[] = [];
  for (const figure of figures) {
    const year = yearOf(figure.period);
    if (year === undefined) asides.push(figure);
    else byYear.set(year, [...(byYear.get(year) ?? []), figure]);
  }
  const points: YearPoint[] = [];
  for (const [year, ofYear] of [...byYear].sort(([a], [b]) => a - b)) {
    const point = pointOf(year, ofYear, conflicts, chosen);
    if (point) points.push(point);
    else asides.push(...ofYear);
  }
  asides.sort((a, b) => a.period.end - b.period.end);
  return { indicator: first.indicator, place: first.place, points, asides, ...treatment };
}

import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Indicator, Mode, RecordRow, Unit } from '../../atlas/indicator';
import type { Series } from '../../atlas/series';
import { chartColumns } from './chart';
import { voidsOf, type Void } from './voids';

/** One series of a dossier with what is needed to show it. */
export interface SeriesEntry {
  readonly series: Series;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly mode: Mode | '';
  /** Every figure of the series, ascending by the end of its period. */
  readonly figures: readonly Figure[];
  /** Runs of years without a whole-year figure; empty for a single statement. */
  readonly voids: readonly Void[];
  /** The figures of the chart, one a year at most. */
  readonly drawn: readonly Figure[];
  /** Whether there is enough to draw. */
  readonly charted: boolean;
}

/** Every figure of a series: those that lead a year, those that stand beside them, and the asides. */
function figuresOfSeries(series: Series): readonly Figure[] {
  const ofYears = series.points.flatMap(({ lead, others }) => [lead, ...others]);
  return [...ofYears, ...series.asides].sort(
    (a, b) => a.period.end - b.period.end || b.period.start - a.period.start,
  );
}

function isRowOf(row: RecordRow, { indicator, place }: Series): boolean {
  return (
    (row.indicator === indicator && row.place === place) ||
    (row.companionIndicator === indicator && row.companionPlace === place)
  );
}

/** The mode whose colour a series takes: its flow's, its record row's, or its place's. */
export function modeOfSeries(atlas: Atlas, series: Series): Mode | '' {
  const flow = atlas.data.flows.find(
    ({ indicator, place }) => indicator === series.indicator && place === series.place,
  );
  const row = atlas.data.record.find(({ indicator }) => indicator === series.indicator);
  const mode = flow?.mode ?? row?.mode;
  return mode === undefined || mode === '' ? (atlas.places.get(series.place)?.mode ?? '') : mode;
}

/** What leads the record leads its dossier too, then what has most to draw, then the order of the package. */
function rankOf(atlas: Atlas, entry: SeriesEntry): readonly [number, number, number] {
  const row = atlas.data.record.findIndex((one) => isRowOf(one, entry.series));
  const order = atlas.data.indicators.findIndex(({ id }) => id === entry.indicator.id);
  return [row === -1 ? atlas.data.record.length : row, entry.charted ? 0 : 1, order];
}

/** What the map or the record shows is worth a chart of two years; the rest is not. */
function isMain(atlas: Atlas, { indicator }: Series, unit: Unit): boolean {
  return unit.perMarker > 0 || atlas.data.record.some((row) => row.indicator === indicator);
}

function entryOf(atlas: Atlas, series: Series): SeriesEntry | undefined {
  const indicator = atlas.indicators.get(series.indicator);
  const unit = indicator && atlas.units.get(indicator.unit);
  if (!unit) return undefined;
  const figures = figuresOfSeries(series);
  const columns = chartColumns(series, atlas.data.info.years);
  const drawn = columns.flatMap((column) => column.figure ?? []);
  return {
    series,
    indicator,
    unit,
    mode: modeOfSeries(atlas, series),
    figures,
    voids: figures.length > 1 ? voidsOf(series, atlas.data.info.years, indicator.measure) : [],
    drawn,
    charted: drawn.length >= (isMain(atlas, series, unit) ? 2 : 3),
  };
}

/** The series as entries, in the order in which a dossier shows them. */
export function entriesOf(atlas: Atlas, series: readonly Series[]): readonly SeriesEntry[] {
  const ranked = series
    .flatMap((one) => entryOf(atlas, one) ?? [])
    .map((entry) => ({ entry, rank: rankOf(atlas, entry) }));
  ranked.sort((a, b) => {
    const [a0, a1, a2] = a.rank;
    const [b0, b1, b2] = b.rank;
    return a0 - b0 || a1 - b1 || a2 - b2;
  });
  return ranked.map(({ entry }) => entry);
}

import { seriesOf, type Atlas } from '../../atlas';
import { placeNameOf, unitOf } from '../../atlas/relations';
import type { Indicator, Mode, RecordRow, Unit } from '../../atlas/indicator';
import type { Translated } from '../../atlas/names';
import type { Series } from '../../atlas/series';
import { cellOf, type RecordCell } from './cell';
import { segmentsOf, voidsOf, type RecordVoid, type Segment } from './stretches';

/** One series of the record, year by year. */
export interface RecordLine {
  readonly id: string;
  readonly name: Translated;
  /** Name of the place, when the line's own name does not say it. */
  readonly placeName?: Translated;
  readonly indicator: string;
  readonly place: string;
  readonly unit: Unit | undefined;
  readonly mode: Mode | '';
  readonly cells: readonly RecordCell[];
}

/** Documented years that follow each other, counted in one way. */
export interface Count {
  readonly from: number;
  readonly to: number;
  /** Who counted, and how. */
  readonly name: Translated;
}

/** The evidence under the map, year by year. */
export interface DocumentaryRecord {
  readonly years: readonly number[];
  readonly leading: RecordLine;
  readonly segments: readonly Segment[];
  readonly voids: readonly RecordVoid[];
  /** The largest value of the chart; it starts at zero. */
  readonly top: number;
  readonly companion?: RecordLine;
  /** Who counted which years; empty where all are counted in one way. */
  readonly counts: readonly Count[];
}

/** Every year of the package's time domain. */
export function yearsOf(atlas: Atlas): readonly number[] {
  const [first, last] = atlas.data.info.years;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** A line of a series, with its unit and its cells. */
function lineOf(
  atlas: Atlas,
  years: readonly number[],
  line: Omit<RecordLine, 'unit' | 'cells'>,
): RecordLine {
  const series = seriesOf(atlas, line.indicator, line.place);
  return {
    ...line,
    unit: unitOf(atlas, line),
    cells: years.map((year) => cellOf(atlas, series, year)),
  };
}

function rowLine(atlas: Atlas, row: RecordRow, years: readonly number[]): RecordLine {
  const { id, name, indicator, place, mode } = row;
  return lineOf(atlas, years, { id, name, indicator, place, mode });
}

/** A line that is named by what it counts and where. */
function placeLine(
  atlas: Atlas,
  years: readonly number[],
  { name, id: indicator }: Indicator,
  line: Pick<RecordLine, 'id' | 'place' | 'mode'>,
): RecordLine {
  const placeName = placeNameOf(atlas, line.place);
  const named = { ...line, name, indicator, ...(placeName && { placeName }) };
  return lineOf(atlas, years, named);
}

function companionOf(
  atlas: Atlas,
  { id, mode, companionIndicator, companionPlace: place }: RecordRow,
  years: readonly number[],
): RecordLine | undefined {
  const indicator = atlas.indicators.get(companionIndicator);
  return indicator && placeLine(atlas, years, indicator, { id: `${id}-companion`, place, mode });
}

/** The years of a series by the way of counting; nothing is said where it never changes. */
function countsOf(atlas: Atlas, series: Series | undefined, years: readonly number[]): Count[] {
  const points = (series?.points ?? []).filter(({ year }) => years.includes(year));
  if (new Set(points.map(({ lead }) => lead.basis)).size < 2) return [];
  const runs: { basis: string; from: number; to: number }[] = [];
  for (const { year, lead } of points) {
    const run = runs.at(-1);
    if (run?.basis === lead.basis) run.to = year;
    else runs.push({ basis: lead.basis, from: year, to: year });
  }
  return runs.flatMap(({ basis, from, to }) => {
    const name = atlas.data.bases?.find(({ id }) => id === basis)?.name;
    return name ? { from, to, name } : [];
  });
}

/** The record with one row leading. */
export function recordOf(atlas: Atlas, leading: RecordRow): DocumentaryRecord {
  const years = yearsOf(atlas);
  const line = rowLine(atlas, leading, years);
  const companion = companionOf(atlas, leading, years);
  const series = seriesOf(atlas, leading.indicator, leading.place);
  return {
    years,
    leading: line,
    segments: segmentsOf(series, years),
    voids: voidsOf(line.cells),
    top: Math.max(0, ...line.cells.map(({ value }) => value ?? 0)),
    ...(companion && { companion }),
    counts: countsOf(atlas, series, years),
  };
}

import { seriesOf, type Atlas } from '../../atlas';
import { placeNameOf, unitOf } from '../../atlas/relations';
import type { Indicator, Mode, RecordRow, Unit } from '../../atlas/indicator';
import type { Translated } from '../../atlas/names';
import type { Series } from '../../atlas/series';
import { cellOf, type RecordCell } from './cell';
import { segmentsOf, voidsOf, type RecordVoid, type Segment } from './stretches';

/** Lines under the chart: the companion of the leading row, and as many counts as fit beside it. */
export const longestRecord = 4;
/** Of a selected place, so many series that the record does not hold come before its rows. */
const mostSelectedRows = 2;

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
  /** May lead the record. */
  readonly choice: boolean;
  readonly cells: readonly RecordCell[];
}

/** The table of evidence under the map: rows by years. */
export interface DocumentaryRecord {
  readonly years: readonly number[];
  readonly leading: RecordLine;
  readonly segments: readonly Segment[];
  readonly voids: readonly RecordVoid[];
  /** The largest value of the chart; it starts at zero. */
  readonly top: number;
  readonly companion?: RecordLine;
  readonly counts: readonly RecordLine[];
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
  const { id, name, indicator, place, mode, role } = row;
  return lineOf(atlas, years, { id, name, indicator, place, mode, choice: role === 'choice' });
}

/** A line that is named by what it counts and where. */
function placeLine(
  atlas: Atlas,
  years: readonly number[],
  { name, id: indicator }: Indicator,
  line: Pick<RecordLine, 'id' | 'place' | 'mode'>,
): RecordLine {
  const placeName = placeNameOf(atlas, line.place);
  const named = { ...line, name, indicator, choice: false, ...(placeName && { placeName }) };
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

function inRecord(atlas: Atlas, { indicator, place }: Series): boolean {
  return atlas.data.record.some(
    (row) =>
      (row.indicator === indicator && row.place === place) ||
      (row.companionIndicator === indicator && row.companionPlace === place),
  );
}

/** The yearly series of a place that the record does not hold, growth rates left out. */
function selectedLines(
  atlas: Atlas,
  place: string | undefined,
  years: readonly number[],
): readonly RecordLine[] {
  if (!place) return [];
  const lines = (atlas.seriesByPlace.get(place) ?? []).flatMap((series) => {
    const indicator = atlas.indicators.get(series.indicator);
    const yearly = series.points.some(({ year }) => years.includes(year));
    if (!indicator || indicator.growthOf || !yearly || inRecord(atlas, series)) return [];
    const id = `${series.indicator}@${place}`;
    const mode = atlas.places.get(place)?.mode ?? '';
    return placeLine(atlas, years, indicator, { id, place, mode });
  });
  return lines.slice(0, mostSelectedRows);
}

/** The record with one row leading, and the selected place's own series before the other rows. */
export function recordOf(
  atlas: Atlas,
  leading: RecordRow,
  selectedPlace?: string,
): DocumentaryRecord {
  const years = yearsOf(atlas);
  const line = rowLine(atlas, leading, years);
  const companion = companionOf(atlas, leading, years);
  const others = atlas.data.record
    .filter((row) => row.id !== leading.id)
    .map((row) => rowLine(atlas, row, years));
  const counts = [...selectedLines(atlas, selectedPlace, years), ...others];
  return {
    years,
    leading: line,
    segments: segmentsOf(seriesOf(atlas, leading.indicator, leading.place), years),
    voids: voidsOf(line.cells),
    top: Math.max(0, ...line.cells.map(({ value }) => value ?? 0)),
    ...(companion && { companion }),
    counts: counts.slice(0, longestRecord - (companion ? 1 : 0)),
  };
}

import { seriesOf, type Atlas } from '../../atlas';
import type { RecordRow } from '../../atlas/indicator';
import { partsOf, type Question } from '../../atlas/lesson';
import type { Translated } from '../../atlas/names';
import type { RecordCell } from '../record/cell';
import { recordOf, type DocumentaryRecord, type RecordLine } from '../record/record';
import type { Segment } from '../record/stretches';
import { axisTop, ticksOf } from './questionAxis';
import type { Field, Run } from './questionDraw';

/** The way of counting changes in the middle between two years. */
export interface Change {
  /** Decimal years. */
  readonly at: number;
  /** Who counts from there on, and how. */
  readonly name: Translated;
}

/** What stands on the chart of a series. */
export interface Shown {
  readonly cells: readonly RecordCell[];
  readonly segments: readonly Segment[];
  readonly changes: readonly Change[];
}

/** The series that a question asks to draw. */
export interface QuestionSeries {
  readonly line: RecordLine;
  readonly years: readonly number[];
  readonly field: Field;
  /** Years whose values are known from the start. */
  readonly given: ReadonlySet<number>;
  /** The year that the question is about. */
  readonly asked: number | undefined;
  readonly top: number;
  readonly ticks: readonly number[];
  /** What stands on the chart before the answer, and with it. */
  readonly before: Shown;
  readonly after: Shown;
}

/** A row of the record for any series: its own, where it has one. */
function rowOf(atlas: Atlas, indicator: string, place: string): RecordRow | undefined {
  const alone = { companionIndicator: '', companionPlace: '' };
  const isThis = (one: { indicator: string; place: string }) =>
    one.indicator === indicator && one.place === place;
  const row = atlas.data.record.find(isThis);
  if (row) return { ...row, ...alone };
  const name = atlas.indicators.get(indicator)?.name;
  const mode = atlas.data.flows.find(isThis)?.mode ?? '';
  const id = `${indicator}@${place}`;
  return name && { id, name, indicator, place, role: 'row', mode, ...alone };
}

function isDocumented({ status }: RecordCell): boolean {
  return status !== 'absent' && status !== 'interpolated';
}

/** Years in a row that fulfil something. */
function runsOf(years: readonly number[], isMeant: (year: number) => boolean): readonly Run[] {
  return years.filter(isMeant).reduce<readonly Run[]>((runs, year) => {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) return [...runs.slice(0, -1), [last[0], year]];
    return [...runs, [year, year]];
  }, []);
}

/**
 * The years to draw: all that are not given, but of those in a row at least one is documented. Where none is, a
 * line could be compared with nothing: they stand as a gap from the start.
 */
function runsToDraw(
  { years, leading: { cells } }: DocumentaryRecord,
  given: ReadonlySet<number>,
): readonly Run[] {
  const documented = new Set(cells.filter(isDocumented).map(({ year }) => year));
  return runsOf(years, (year) => !given.has(year)).filter(([from, to]) =>
    years.some((year) => year >= from && year <= to && documented.has(year)),
  );
}

/** Changes of counting between years that may be shown. */
function changesOf({ counts }: DocumentaryRecord, isOpen: (year: number) => boolean): Change[] {
  return counts.flatMap(({ from, name }, index) => {
    const before = counts[index - 1];
    // Somewhere in a longer gap nobody says where: like the record, the chart draws nothing there.
    const isKnown = before?.to === from - 1 && isOpen(before.to) && isOpen(from);
    return isKnown ? [{ at: from - 0.5, name }] : [];
  });
}

function shownOf(record: DocumentaryRecord, isOpen: (year: number) => boolean): Shown {
  return {
    cells: record.leading.cells.filter(({ year }) => isOpen(year)),
    segments: record.segments.filter(({ from, to }) => isOpen(from) && isOpen(to)),
    changes: changesOf(record, isOpen),
  };
}

/** The chart of a question to draw; undefined where its figure is none of the package. */
export function questionSeries(
  atlas: Atlas,
  { answer, options }: Question,
): QuestionSeries | undefined {
  const figure = atlas.figures.get(answer);
  const row = figure && rowOf(atlas, figure.indicator, figure.place);
  if (!row) return undefined;
  const record = recordOf(atlas, row);
  const { years, leading: line } = record;
  const given = new Set(partsOf(options.en).map(Number));
  const runs = runsToDraw(record, given);
  const isHidden = (year: number) => runs.some(([from, to]) => year >= from && year <= to);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const valueOf = ({ value }: RecordCell) => value ?? 0;
  const top = axisTop({
    given: line.cells.filter(({ year }) => given.has(year)).map(valueOf),
    documented: line.cells.map(valueOf),
    id: answer,
    isPercent: line.unit?.symbol.en === '%',
  });
  const asked = seriesOf(atlas, row.indicator, row.place)?.points.find(({ lead, others }) =>
    [lead, ...others].some(({ id }) => id === answer),
  );
  return {
    line,
    years,
    field: { runs, first, last },
    given,
    asked: asked?.year,
    top,
    ticks: ticksOf(top),
    before: shownOf(record, (year) => !isHidden(year)),
    after: shownOf(record, () => true),
  };
}

/** When what was hidden comes, in milliseconds by year, in the order of the years. */
export type Opening = ReadonlyMap<number, number>;

/** Each year opens after the one before it; where the way of counting changes, the eye has time to read it. */
const pace = { year: 120, change: 400 } as const;

/** How the years that were kept back come, one after the other from left to right. */
export function openingOf({ field: { runs }, after }: QuestionSeries): Opening {
  const opening = new Map<number, number>();
  let delay = 0;
  let before = -Infinity;
  for (const [from, to] of runs)
    for (let year = from; year <= to; year += 1) {
      const halts = after.changes.filter(({ at }) => at > before && at < year && opening.size > 0);
      delay += halts.length * pace.change;
      opening.set(year, delay);
      delay += pace.year;
      before = year;
    }
  return opening;
}

import type { Atlas } from '../../../atlas';
import { unitOf } from '../../../atlas/relations';
import type { Series, YearPoint } from '../../../atlas/series';
import { formatFigure } from '../../../text/format';
import type { LessonText } from '../../../text/lessonText';
import { statedText, unitWords } from '../../../text/unitWords';
import { niceTicks } from '../../dossier/chart';
import { decimalsOfTicks } from '../../dossier/plot';
import { yearsOf } from '../../record/record';
import { signedText } from '../../record/words';
import { segmentsOf } from '../../record/stretches';
import { markOf } from '../../statusMark';
import type { Axes, DrawnRecord, RecordYear } from './sheet';

/** Parts of the room between two values. */
const parts = 5;

function within(atlas: Atlas, { points }: Series): readonly YearPoint[] {
  const [start, end] = atlas.data.info.years;
  return points.filter(({ year }) => year >= start && year <= end);
}

/** Axes with all years of the package, and room above the largest value. */
export function axesOf(atlas: Atlas, text: LessonText, series: Series): Axes {
  const unit = unitOf(atlas, series);
  const largest = Math.max(0, ...within(atlas, series).map(({ lead }) => lead.value));
  const nice = niceTicks(0, largest);
  const step = (nice[1] ?? 1) - (nice[0] ?? 0);
  const last = nice.at(-1) ?? 0;
  const values = last > largest ? nice : [...nice, Number((last + step).toPrecision(12))];
  const decimals = decimalsOfTicks(values);
  return {
    years: yearsOf(atlas),
    ticks: values.map((value) => ({
      value,
      words: formatFigure(text.language, { value, decimals }, unit),
    })),
    between: values
      .slice(1)
      .flatMap((value) =>
        Array.from({ length: parts - 1 }, (_, index) => value - (step * (index + 1)) / parts),
      ),
    top: values.at(-1) ?? 1,
    unit: unitWords(text, unit),
  };
}

function yearOf(atlas: Atlas, text: LessonText, { year, lead, conflict }: YearPoint): RecordYear {
  return {
    year,
    value: lead.value,
    words: statedText(text, lead, unitOf(atlas, lead), ''),
    mark: markOf(lead),
    isDisputed: conflict !== undefined,
  };
}

/** Years of a record with their values. @param given the years that are wanted; without them all */
export function recordYears(
  atlas: Atlas,
  text: LessonText,
  series: Series,
  given?: ReadonlySet<number>,
): readonly RecordYear[] {
  return within(atlas, series)
    .filter(({ year }) => given?.has(year) ?? true)
    .map((point) => yearOf(atlas, text, point));
}

/** The record as it is documented: no line crosses a gap that is too long, or a change of the count. */
export function drawnRecord(atlas: Atlas, text: LessonText, series: Series): DrawnRecord {
  const years = yearsOf(atlas);
  const segments = segmentsOf(series, years);
  const points = within(atlas, series).map((point) => ({
    ...yearOf(atlas, text, point),
    // Years stand close to each other: a sign takes less room than a word.
    words: signedText(text, point.lead, unitOf(atlas, point.lead)),
  }));
  const documented = new Set(points.map(({ year }) => year));
  return {
    points,
    joins: segments.flatMap(({ from, to, drawable }) => (drawable ? [[from, to] as const] : [])),
    breaks: segments.flatMap(({ from, to, reason }) =>
      reason === 'break of basis' ? [[from, to] as const] : [],
    ),
    empty: years.filter((year) => !documented.has(year)),
  };
}

/** Why no line joins years that follow each other in a record, and who counted which of them. */
export function recordNotes(atlas: Atlas, text: LessonText, series: Series): readonly string[] {
  const reasons = segmentsOf(series, yearsOf(atlas)).flatMap(({ from, to, reason }) =>
    reason ? [text.say(`absence.${reason}`, { from, to })] : [],
  );
  const runs: { basis: string; from: number; to: number }[] = [];
  for (const { year, lead } of within(atlas, series)) {
    const run = runs.at(-1);
    if (run?.basis === lead.basis) run.to = year;
    else runs.push({ basis: lead.basis, from: year, to: year });
  }
  const counted = runs.flatMap(({ basis, from, to }) => {
    const name = atlas.data.bases?.find(({ id }) => id === basis)?.name;
    const years = from === to ? String(from) : `${String(from)}–${String(to)}`;
    return name ? [text.say('headline.ofYear', { year: years, words: text.name(name) })] : [];
  });
  const counts = runs.length > 1 ? [counted.join(text.say('worksheet.semicolon'))] : [];
  return [...new Set([...reasons, ...counts])].filter(Boolean);
}

import { seriesOf, type Atlas } from '../../../atlas';
import type { Figure } from '../../../atlas/figure';
import { figuresNamed, partsOf, type LessonStep } from '../../../atlas/lesson';
import type { Series } from '../../../atlas/series';
import type { LessonText } from '../../../text/lessonText';
import { runsOf } from '../words';
import type { Sentence } from './sheet';
import { stepsOf, type SheetWorld } from './world';

/** Room for a number that is asked. */
const gap = { words: '', isGap: true } as const;

/** The figures in the words of a step itself: they are said while it asks, and so are no answer. */
function saidFigures(atlas: Atlas, { text, question }: LessonStep): readonly Figure[] {
  const ids = [text.en, question?.text.en ?? ''].flatMap(figuresNamed);
  return ids.flatMap((id) => atlas.figures.get(id) ?? []);
}

/** The series that is drawn by hand, and the years of it that are given. */
export function drawnSeries(
  atlas: Atlas,
  step: LessonStep,
): { readonly series: Series; readonly given: ReadonlySet<number> } | undefined {
  const { question } = step;
  if (question?.kind !== 'draw') return undefined;
  const figure = atlas.figures.get(question.answer);
  const series = figure && seriesOf(atlas, figure.indicator, figure.place);
  if (!series) return undefined;
  const said = new Set(saidFigures(atlas, step).map(({ id }) => id));
  const years = series.points.filter(({ lead, others }) =>
    [lead, ...others].some(({ id }) => said.has(id)),
  );
  const options = partsOf(question.options.en).map(Number);
  return { series, given: new Set([...options, ...years.map(({ year }) => year)]) };
}

/** Whatever is stated of the same thing as a figure gives it away. */
function statedBeside(atlas: Atlas, { indicator, place, period }: Figure): readonly string[] {
  return atlas.data.figures
    .filter(
      (one) =>
        one.indicator === indicator && one.place === place && one.period.text === period.text,
    )
    .map(({ id }) => id);
}

/** Ids of the figures that a step asks for, and of whatever else is stated of the same. */
export function withheldBy(atlas: Atlas, step: LessonStep): readonly string[] {
  const { question } = step;
  if (question?.kind !== 'number' && question?.kind !== 'draw') return [];
  const answer = atlas.figures.get(question.answer);
  const drawn = drawnSeries(atlas, step);
  const [start, end] = atlas.data.info.years;
  const hidden = (drawn?.series.points ?? []).filter(
    ({ year }) => year >= start && year <= end && !drawn?.given.has(year),
  );
  const said = new Set(saidFigures(atlas, step).flatMap((figure) => statedBeside(atlas, figure)));
  const answers = [...(answer ? [answer] : []), ...hidden.map(({ lead }) => lead)];
  return answers.flatMap((figure) => statedBeside(atlas, figure)).filter((id) => !said.has(id));
}

/** Ids of the figures that the tasks ask for: they stand on the key alone. */
export function withheldOf(world: SheetWorld): ReadonlySet<string> {
  return new Set(stepsOf(world).flatMap((step) => withheldBy(world.atlas, step)));
}

/** A text of a lesson with its figures, and room to write where one of them is asked for. */
export function sentenceOf(
  atlas: Atlas,
  text: LessonText,
  words: string,
  withheld: ReadonlySet<string>,
): Sentence {
  const whole = runsOf(atlas, text, words);
  if (withheld.size === 0) return whole;
  return whole.map((run) => (run.figure && withheld.has(run.figure.id) ? gap : run));
}

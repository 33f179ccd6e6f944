import type { Atlas } from '../../atlas';
import type { Answer, Guess } from '../../atlas/answer';
import type { Figure } from '../../atlas/figure';
import { partsOf, type Lesson, type LessonStep, type Question } from '../../atlas/lesson';
import { unitOf } from '../../atlas/relations';
import type { LessonText } from '../../text/lessonText';
import { periodWords, quantityWords } from '../../text/figureWords';
import { formatDate } from '../../text/format';
import { statedText } from '../../text/unitWords';
import { creditOf } from '../credit';
import { spokenCell, stateWord } from '../record/words';
import { markOf } from '../statusMark';
import { decimalsOn, drawnValue } from './questionAxis';
import { claimsOf } from './questionClaims';
import { valueOf } from './questionDraw';
import { estimateWords, valueOnAxis } from './questionNumber';
import { offeredPlaces } from './questionPlaces';
import { questionSeries } from './questionSeries';
import { figuresOfStep } from './sources';
import { plainWords } from './words';

/** A step that asks something, what was answered, and what is documented if that has been shown. */
interface AnsweredStep {
  readonly id: string;
  /** "Step 2 of 6: Which gate?" */
  readonly heading: string;
  readonly question: string;
  readonly answer: readonly string[];
  readonly documented: readonly string[];
}

/** What answers are told from. */
interface Telling {
  readonly atlas: Atlas;
  readonly text: LessonText;
}

/** A figure as evidence: value, period, state, and who says so. */
export function evidenceWords({ atlas, text }: Telling, figure: Figure): string {
  const value =
    quantityWords(atlas, text, figure) || statedText(text, figure, unitOf(atlas, figure), '');
  const date = formatDate(text.language, atlas.sources.get(figure.source)?.date ?? '');
  return [
    value,
    periodWords(atlas, text, figure),
    stateWord(text, markOf(figure)),
    creditOf(atlas, text, figure),
    date,
    atlas.conflictsByFigure.has(figure.id) ? text.say('state.conflict') : '',
  ]
    .filter(Boolean)
    .join(text.say('record.comma'));
}

function nameOf({ atlas, text }: Telling, place: string | undefined): string {
  const names = atlas.places.get(place ?? '')?.names;
  return names ? text.name(names) : '';
}

/** The years of a series that a line was drawn over. */
function drawnWords({ atlas, text }: Telling, question: Question, guess: Guess): string[] {
  const series = questionSeries(atlas, question);
  if (!series) return [];
  const decimals = decimalsOn(series.top);
  return series.field.runs.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) => {
      const value = valueOf(guess, year);
      if (value === undefined) return [];
      const words = estimateWords(
        text,
        valueOnAxis(drawnValue(value, series.top), decimals),
        series.line.unit,
      );
      return [text.say('record.spoken', { year, words })];
    }),
  );
}

function answerWords(telling: Telling, question: Question, answer: Answer, shown: boolean) {
  const { atlas, text } = telling;
  const { chosen = 0, estimate, guess, place, claim, reason } = answer;
  const because = reason?.trim() ? [text.say('question.because', { reason: reason.trim() })] : [];
  switch (question.kind) {
    case 'choose': {
      const option = partsOf(text.name(question.options))[chosen - 1];
      return option === undefined ? [] : [plainWords(atlas, text, option)];
    }
    case 'number': {
      const figure = atlas.figures.get(question.answer);
      return estimate && figure ? [estimateWords(text, estimate, unitOf(atlas, figure))] : [];
    }
    case 'draw':
      return guess ? drawnWords(telling, question, guess) : [];
    case 'place': {
      const offered = offeredPlaces(atlas, question).find(({ id }) => id === place);
      if (!offered) return [];
      const letter = text.say('question.letter', { letter: offered.letter });
      const where = shown ? nameOf(telling, place) : '';
      return [[letter, where].filter(Boolean).join(text.say('record.comma'))];
    }
    case 'source': {
      const figure = claimsOf(atlas, question)?.claims.find(({ id }) => id === claim);
      return [...(figure ? [evidenceWords(telling, figure)] : []), ...because];
    }
  }
}

/** What is documented, in lines: the answer, what is said of it, and the figures with who says them. */
function documentedWords(telling: Telling, step: LessonStep): readonly string[] {
  const { atlas, text } = telling;
  const { question } = step;
  if (!question) return [];
  const { kind, answer } = question;
  const right: string[] = [];
  if (kind === 'choose') {
    const option = partsOf(text.name(question.options))[Number(answer) - 1];
    if (option !== undefined) right.push(plainWords(atlas, text, option));
  }
  if (kind === 'place') right.push(nameOf(telling, answer));
  if (kind === 'draw') {
    const series = questionSeries(atlas, question);
    for (const cell of series?.after.cells ?? [])
      if (series) right.push(spokenCell(text, atlas, series.line, cell));
  }
  const explained = plainWords(atlas, text, text.name(question.explanation));
  const named = atlas.figures.get(kind === 'number' ? answer : '');
  const drawn = kind === 'source' ? (claimsOf(atlas, question)?.drawn ?? []) : [];
  const others = figuresOfStep(atlas, step, text.name, true);
  const figures = new Set([
    ...(named ? [named] : []),
    ...drawn,
    ...(kind === 'draw' ? [] : others),
  ]);
  return [...right, explained, ...[...figures].map((one) => evidenceWords(telling, one))].filter(
    Boolean,
  );
}

/**
 * All questions of a lesson with what was answered. What is documented stands only beside those that have been
 * revealed.
 */
export function answeredSteps(
  telling: Telling,
  lesson: Lesson,
  answerOf: (step: string) => Answer,
  isRevealed: (step: string) => boolean,
): readonly AnsweredStep[] {
  const { atlas, text } = telling;
  return lesson.steps.flatMap((step, index) => {
    const { id, question } = step;
    if (!question) return [];
    const shown = isRevealed(id);
    const answer = answerWords(telling, question, answerOf(id), shown);
    const of = text.say('lesson.of', { step: index + 1, count: lesson.steps.length });
    const title = plainWords(atlas, text, text.name(step.title));
    return {
      id,
      heading: title ? text.say('question.line', { label: of, words: title }) : of,
      question: plainWords(atlas, text, text.name(question.text)),
      answer: answer.length > 0 ? answer : [text.say('question.unanswered')],
      documented: shown ? documentedWords(telling, step) : [],
    };
  });
}

/**
 * The answers to a lesson as plain text.
 * @param label what each of them is called
 */
export function answersText(
  text: LessonText,
  title: string,
  steps: readonly AnsweredStep[],
  label: 'question.yours' | 'question.answer' = 'question.yours',
): string {
  const labelled = (key: typeof label | 'question.documented', lines: readonly string[]) =>
    lines.length > 0
      ? [text.say('question.line', { label: text.say(key), words: lines.join('\n  ') })]
      : [];
  const blocks = steps.map(({ heading, question, answer, documented }) =>
    [
      heading,
      question,
      ...labelled(label, answer),
      ...labelled('question.documented', documented),
    ].join('\n'),
  );
  return [title, ...blocks].join('\n\n');
}

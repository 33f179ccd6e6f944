import {
  figureMark,
  partsOf,
  type Lesson,
  type LessonStep,
  type QuestionKind,
} from '../atlas/lesson';
import type { Language } from '../atlas/names';
import { inEachLanguage } from '../atlas/translations';
import { lessonProblems } from './lessonProblems';
import type { LessonProblem, LessonWorld } from './lessonRules';
import { isOnMap } from './shownIds';
import { readLink } from './url';

/*
 * A lesson that a reader has made: the fields of the package's tables, in one language.
 */

export interface OwnStep {
  /** Tells the steps of a lesson apart while they are moved; it is written nowhere. */
  readonly id: string;
  readonly view: string;
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly question: string;
  readonly kind: QuestionKind | '';
  readonly options: readonly string[];
  readonly answer: string;
  readonly explanation: string;
  readonly figures: readonly string[];
  readonly highlight: readonly string[];
}

export interface OwnLesson {
  readonly language: Language;
  /** The version of the data that it was made with; empty where nobody says. */
  readonly data: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly audience: string;
  readonly steps: readonly OwnStep[];
}

export const emptyStep: OwnStep = {
  ...{ id: '', view: '', title: '', text: '', notes: '', question: '', kind: '', options: [] },
  ...{ answer: '', explanation: '', figures: [], highlight: [] },
};

/** The same words for the readers of every language: nobody has translated them. */
const forAll = (words: string) => inEachLanguage(() => words);

function asStep({ question, kind, options, answer, explanation, ...step }: OwnStep): LessonStep {
  const words = { title: forAll(step.title), text: forAll(step.text), notes: forAll(step.notes) };
  const asked = kind && {
    kind,
    text: forAll(question),
    options: forAll(options.join('|')),
    answer,
    explanation: forAll(explanation),
  };
  return { ...step, ...words, ...(asked && { question: asked }) };
}

/** Whether a link carries a lesson, or speaks of one that is here. */
export function isOwnLesson(id: string | undefined): id is string {
  return id?.startsWith('~') ?? false;
}

/** A lesson as the page shows it, marked as a reader's. */
export function asLesson(own: OwnLesson, id: string): Lesson {
  const { title, summary, minutes, audience, language, steps } = own;
  return {
    id,
    minutes,
    title: forAll(title),
    summary: forAll(summary),
    audience: forAll(audience),
    madeIn: language,
    steps: steps.map(asStep),
  };
}

/** A lesson as a reader may change it, in the words of one language. @param data the version it is made with */
export function ownLesson(lesson: Lesson, language: Language, data: string): OwnLesson {
  return {
    language: lesson.madeIn ?? language,
    data,
    title: lesson.title[language],
    summary: lesson.summary[language],
    minutes: lesson.minutes,
    audience: lesson.audience[language],
    steps: lesson.steps.map(({ question, ...step }, index) => ({
      id: `step-${index + 1}`,
      view: step.view,
      title: step.title[language],
      text: step.text[language],
      notes: step.notes[language],
      question: question?.text[language] ?? '',
      kind: question?.kind ?? '',
      options: partsOf(question?.options[language] ?? ''),
      answer: question?.answer ?? '',
      explanation: question?.explanation[language] ?? '',
      figures: step.figures,
      highlight: step.highlight,
    })),
  };
}

/** What is wrong with a reader's lesson, each thing once: no words of it are translated. */
export function problemsOfOwn(own: OwnLesson, world: LessonWorld): readonly LessonProblem[] {
  const { language } = own;
  const bars = own.steps.flatMap(({ kind, options }, index): readonly LessonProblem[] => {
    const found = kind === 'choose' ? options.find((one) => /\||^\s*$/.test(one)) : undefined;
    if (found === undefined) return [];
    const rule = found.includes('|') ? 'bar' : 'empty';
    return [{ step: index + 1, rule, field: 'options', expected: 'answers without |', found }];
  });
  const others = lessonProblems(asLesson(own, ''), world).filter(
    (problem) => (problem.language ?? language) === language,
  );
  return [...others, ...bars];
}

/** What another version of the data may have had: it is named and left out, and the rest is shown. */
const passing: ReadonlySet<string> = new Set([
  ...[
    'figure',
    'thing',
    'unshown',
    'view',
    'unknown',
    'answerFigure',
    'answerPlace',
    'answerConflict',
  ],
  ...['places', 'claims', 'years', 'support'],
]);

/** Whether a lesson may be shown in spite of it. */
export function isPassing({ rule, found }: LessonProblem): boolean {
  // An answer that nobody gave is not one that went missing.
  return passing.has(rule) && (found !== '' || rule === 'support');
}

/** A lesson without what the package does not know. */
export function withoutUnknown(own: OwnLesson, { atlas, grammar }: LessonWorld): OwnLesson {
  const known = (text: string) =>
    text.replace(figureMark, (mark, id: string) => (atlas.figures.has(id) ? mark : '…'));
  return {
    ...own,
    title: known(own.title),
    summary: known(own.summary),
    audience: known(own.audience),
    steps: own.steps.map((step) => {
      const kept = {
        ...step,
        title: known(step.title),
        text: known(step.text),
        notes: known(step.notes),
        question: known(step.question),
        explanation: known(step.explanation),
        figures: step.figures.filter((id) => atlas.figures.has(id)),
        highlight: step.highlight.filter(isOnMap(atlas, readLink(step.view, grammar).view)),
        ...(step.kind === 'choose' && { options: step.options.map(known) }),
      };
      const lost = problemsOfOwn({ ...own, steps: [kept] }, { atlas, grammar }).some(
        ({ step: number, field }) => number && (field === 'answer' || field === 'options'),
      );
      // Nobody could answer what is asked; the step still shows its view and its sentence.
      return lost ? { ...kept, kind: '' as const, options: [], answer: '' } : kept;
    }),
  };
}

import type { Atlas } from '../atlas';
import {
  figuresNamed,
  partsOf,
  withoutFigures,
  type Lesson,
  type LessonStep,
} from '../atlas/lesson';
import { languages, type Translated } from '../atlas/names';
import type { ViewGrammar } from './linkGrammar';
import { readLink } from './url';

/** What a lesson is held to; each is said in the words of every language. */
const lessonRules = [
  ...['empty', 'long', 'many', 'steps', 'number', 'braces', 'markup', 'unseen', 'bar', 'parts'],
  ...['figure', 'sameFigures', 'thing', 'view', 'nested'],
  ...['answerFigure', 'answerOption', 'answerPlace', 'answerConflict'],
  ...['years', 'options', 'support', 'places', 'claims'],
  // Of a file, before it is a lesson.
  ...['large', 'encoding', 'json', 'page', 'format', 'type', 'unknown', 'language', 'kind'],
] as const;
export type LessonRule = (typeof lessonRules)[number];

/** What is wrong with a lesson, told so that whoever wrote it finds the place. */
export interface LessonProblem {
  readonly rule: LessonRule;
  /** Number of the step, from 1; none: the lesson itself. */
  readonly step?: number;
  readonly field: string;
  /** The language of the words; none where it is not a matter of words. */
  readonly language?: keyof Translated;
  readonly expected: string;
  readonly found: string;
}

/** What a step has room for: letters of its words as they are written, and things. */
export const mostOf = {
  steps: 24,
  title: 70,
  text: 240,
  question: 200,
  explanation: 500,
  notes: 1200,
  options: 400,
  figures: 3,
  highlight: 7,
} as const;

/** What a lesson is checked against. */
export interface LessonWorld {
  readonly atlas: Atlas;
  readonly grammar: ViewGrammar;
}

type Report = (problem: Omit<LessonProblem, 'step'>) => void;

const wordFields = ['title', 'text', 'notes'] as const;
const questionFields = ['text', 'options', 'explanation'] as const;

/** The columns in which the words of a step stand, each with its words. */
function wordsOfStep({ question, ...step }: LessonStep) {
  return [
    ...wordFields.map((field) => ({ field, words: step[field] })),
    ...questionFields.flatMap((field) =>
      // Of a question only the answers of `choose` are words.
      question && (field !== 'options' || question.kind === 'choose')
        ? [{ field: field === 'text' ? ('question' as const) : field, words: question[field] }]
        : [],
    ),
  ];
}

/** The month after a year, where a language writes it in digits: 2025年1月. */
const monthOfYear = /(\d{4}年)(?:1[0-2]|[1-9])月/g;

/**
 * Years may be written as they are, and a month after its year; whatever else is a number is a figure, with
 * state and source.
 */
function writtenNumber(text: string, [start, end]: readonly [number, number]): string | undefined {
  // In the digits of any script.
  const words = withoutFigures(text).replace(monthOfYear, '$1');
  const numbers = words.match(/\p{Nd}(?:[\p{Nd}.,\u00a0\u202f]*\p{Nd})?/gu) ?? [];
  return numbers.find((number) => {
    const year = /^\d{4}$/.test(number) ? Number(number) : NaN;
    // A little more than the package has: a lesson may say what comes before, and when a report appeared.
    return !(year >= start - 150 && year <= end + 10);
  });
}

/**
 * What no words need: markup, and characters that are not seen but turn a text round, hide a part of it or
 * cut it off.
 */
const strangers = [
  { rule: 'markup', expected: 'words without markup', found: /<\/?[a-z!?][^>]*>?/i },
  {
    rule: 'unseen',
    expected: 'no characters that are not seen',
    found: /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Cs}/u,
  },
] as const;

/** Whether a text is words and nothing else. */
export function strangerIn(text: string): Omit<LessonProblem, 'step' | 'field'> | undefined {
  for (const { rule, expected, found } of strangers) {
    const [part] = found.exec(text) ?? [];
    if (part !== undefined) return { rule, expected, found: part };
  }
  return undefined;
}

function checkWords(
  field: keyof typeof mostOf,
  words: Translated,
  { atlas }: LessonWorld,
  report: Report,
): void {
  const named = figuresNamed(words.en).toSorted().join(' ');
  for (const language of languages) {
    const text = words[language];
    const where = { field, language };
    const stranger = strangerIn(text);
    if (stranger) report({ ...where, ...stranger });
    const unknown = figuresNamed(text).find((id) => !atlas.figures.has(id));
    if (unknown !== undefined)
      report({
        ...where,
        rule: 'figure',
        expected: 'figures of the package in { }',
        found: unknown,
      });
    else if (figuresNamed(text).toSorted().join(' ') !== named)
      report({
        ...where,
        rule: 'sameFigures',
        expected: `the figures of the English text: ${named}`,
        found: text,
      });
    const number = writtenNumber(text, atlas.data.info.years);
    if (number !== undefined)
      report({
        ...where,
        rule: 'number',
        expected: 'numbers as figures, {id}; only years are written',
        found: number,
      });
    if (/[{}]/.test(withoutFigures(text)))
      report({
        ...where,
        rule: 'braces',
        expected: '{ and } around the id of a figure only',
        found: text,
      });
    if (text.length > mostOf[field])
      report({
        ...where,
        rule: 'long',
        expected: `${mostOf[field]} letters at most`,
        found: String(text.length),
      });
    if (words.en.split('|').length !== text.split('|').length)
      report({
        ...where,
        rule: 'parts',
        expected: 'as many parts between | as in English',
        found: text,
      });
  }
}

function checkAnswer(step: LessonStep, { atlas }: LessonWorld, report: Report): void {
  const { question } = step;
  if (!question) return;
  const { kind, answer } = question;
  const options = partsOf(question.options.en);
  const [start, end] = atlas.data.info.years;
  const say = (rule: LessonRule, field: string, expected: string, found: string) => {
    report({ rule, field, expected, found });
  };
  const needsFigure = () => {
    if (!atlas.figures.has(answer)) say('answerFigure', 'answer', 'the id of a figure', answer);
  };
  if (kind === 'number') needsFigure();
  if (kind === 'draw') {
    needsFigure();
    const isYear = (part: string) => /^\d{4}$/.test(part) && +part >= start && +part <= end;
    const strange = options.find((part) => !isYear(part));
    if (strange !== undefined) say('years', 'options', `years from ${start} to ${end}`, strange);
  }
  if (kind === 'choose') {
    if (options.length < 2)
      say('options', 'options', 'two answers or more, with | between them', question.options.en);
    const isOne = /^[1-9]$/.test(answer) && Number(answer) <= options.length;
    if (!isOne) say('answerOption', 'answer', `a number from 1 to ${options.length}`, answer);
    const supporting = [...step.figures, ...figuresNamed(question.explanation.en)];
    if (supporting.length === 0)
      say(
        'support',
        'figures',
        'a figure that the answer stands on, here or in the explanation',
        '',
      );
  }
  if (kind === 'place') {
    if (!atlas.places.get(answer)?.position)
      say('answerPlace', 'answer', 'a place on the map', answer);
    const strange = options.find((id) => !atlas.places.get(id)?.position);
    if (strange !== undefined) say('places', 'options', 'places on the map', strange);
    else if (options.length > 0 && !options.includes(answer))
      say('places', 'options', `places, ${answer} among them`, options.join('|'));
  }
  if (kind === 'source') {
    const conflict = atlas.data.conflicts.find(({ id }) => id === answer);
    if (!conflict) say('answerConflict', 'answer', 'a conflict of the package', answer);
    const strange = options.find((id) => !conflict?.figures.includes(id));
    if (conflict && strange !== undefined)
      say('claims', 'options', `figures of ${answer}: ${conflict.figures.join(', ')}`, strange);
  }
}

function checkStep(step: LessonStep, world: LessonWorld, report: Report): void {
  const { atlas, grammar } = world;
  for (const { field, words } of wordsOfStep(step)) checkWords(field, words, world, report);
  for (const { key, raw } of readLink(step.view, grammar).unread)
    report({
      rule: 'view',
      field: 'view',
      expected: 'what a link may say',
      found: `${key}=${raw}`,
    });
  if (readLink(step.view, grammar).view.lesson !== undefined)
    report({
      rule: 'nested',
      field: 'view',
      expected: 'a view, and no lesson in it',
      found: step.view,
    });
  const figure = step.figures.find((id) => !atlas.figures.has(id));
  if (figure !== undefined)
    report({ rule: 'figure', field: 'figures', expected: 'figures of the package', found: figure });
  const thing = step.highlight.find((id) => !grammar.knowsThing(id));
  if (thing !== undefined)
    report({ rule: 'thing', field: 'highlight', expected: 'something on the map', found: thing });
  for (const field of ['figures', 'highlight'] as const)
    if (step[field].length > mostOf[field])
      report({
        rule: 'many',
        field,
        expected: `${mostOf[field]} at most`,
        found: String(step[field].length),
      });
  if (step.text.en === '')
    report({ rule: 'empty', field: 'text', expected: 'a sentence', found: 'nothing' });
  if (step.question?.text.en === '')
    report({ rule: 'empty', field: 'question', expected: 'what is asked', found: 'nothing' });
  checkAnswer(step, world, report);
}

/**
 * Everything that is wrong with a lesson: one of the package, or one that came with a link or in a file. No
 * number is written by hand, every view parses, every answer is documented.
 */
export function lessonProblems(lesson: Lesson, world: LessonWorld): readonly LessonProblem[] {
  const problems: LessonProblem[] = [];
  if (lesson.title.en === '')
    problems.push({ rule: 'empty', field: 'title', expected: 'a title', found: 'nothing' });
  checkWords('title', lesson.title, world, (problem) => problems.push(problem));
  const count = lesson.steps.length;
  if (count < 1 || count > mostOf.steps)
    problems.push({
      rule: 'steps',
      field: 'steps',
      expected: `1 to ${mostOf.steps} steps`,
      found: String(count),
    });
  for (const [index, step] of lesson.steps.entries())
    checkStep(step, world, (problem) => problems.push({ step: index + 1, ...problem }));
  return problems;
}

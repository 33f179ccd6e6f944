import type { Atlas } from '../atlas';
import type { Translated } from '../atlas/names';
import type { ViewGrammar } from './linkGrammar';

/** What a lesson is held to; each is said in the words of every language. */
const lessonRules = [
  ...['empty', 'long', 'many', 'steps', 'number', 'braces', 'markup', 'unseen', 'bar', 'parts'],
  ...['figure', 'sameFigures', 'thing', 'unshown', 'view', 'nested', 'givesAway'],
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
  summary: 400,
  audience: 160,
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

/** Says what is wrong with a step, or with the lesson itself. */
export type Report = (problem: Omit<LessonProblem, 'step'>) => void;

import type { Language, Translated } from './names';

/*
 * A lesson: views in a sequence, with words. A visitor walks through it, a teacher presents it, a journalist
 * puts it into an article; all of them see the same steps.
 */

/**
 * `choose` one of several answers; `number`: estimate a figure; `draw` the years of a series that are kept
 * back; `place`: find one on the map; `source`: which claim of a conflict to draw, and why.
 */
export const questionKinds = ['choose', 'number', 'draw', 'place', 'source'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a class is asked. Nothing of the answer is shown, or said anywhere, before it is revealed. */
export interface Question {
  readonly kind: QuestionKind;
  readonly text: Translated;
  /**
   * Of `choose` the answers to choose from, with `|` between them; of `draw` the years that are given; of
   * `place` ids of the places that are offered, of `source` ids of the claims: all of them where it is empty.
   */
  readonly options: Translated;
  /**
   * Of `choose` the number of the right one, from 1; of `number` the figure; of `draw` the figure whose series
   * is drawn; of `place` the place; of `source` the conflict.
   */
  readonly answer: string;
  /** What is said once it is revealed. */
  readonly explanation: Translated;
}

/** One step: a view, a sentence, and perhaps a question. Numbers in its words are figures, `{S4-01}`. */
export interface LessonStep {
  readonly id: string;
  /** Fragment of a link. */
  readonly view: string;
  readonly title: Translated;
  readonly text: Translated;
  /** For whoever presents; the class does not see them. */
  readonly notes: Translated;
  readonly question?: Question;
  /** Ids of the figures that the step stands on beside those in its words, three at most. */
  readonly figures: readonly string[];
  /** Ids of what it is about, seven at most: the rest of the map steps back. */
  readonly highlight: readonly string[];
}

export interface Lesson {
  readonly id: string;
  readonly title: Translated;
  readonly summary: Translated;
  /** How long it takes a class; 0 where nobody says. */
  readonly minutes: number;
  /** Whom it is for. */
  readonly audience: Translated;
  /** Of a lesson that a reader has made, the language of its words; the package's own are in each. */
  readonly madeIn?: Language;
  readonly steps: readonly LessonStep[];
}

/** What the first screen knows of a lesson. */
export interface LessonEntry {
  readonly id: string;
  readonly title: Translated;
  /** How many steps it has. */
  readonly steps: number;
}

/** The parts of a cell that holds several. */
export function partsOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|').map((part) => part.trim());
}

/** `{S4-01}` is a figure with its unit; `{S4-01:bare}` without it. */
export const figureMark = /\{([A-Za-z][A-Za-z0-9-]*)(:bare)?\}/g;

/** Ids of the figures in a text, in its order. */
export function figuresNamed(text: string): readonly string[] {
  return [...text.matchAll(figureMark)].map(([, id = '']) => id);
}

/** A text without its figures: the words that somebody wrote. */
export function withoutFigures(text: string): string {
  return text.replace(figureMark, '');
}

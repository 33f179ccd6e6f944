import type { Figure } from '../../../atlas/figure';
import type { SheetMapSubject } from '../../../scene/sheetMap';
import type { StatusMark } from '../../statusMark';

/*
 * What stands on a worksheet and on its key, as plain data. Nothing in a worksheet says what the key says:
 * whoever reads its text, its titles or its tree finds no answer.
 */

/** A run of words: plain ones, a number with the figure that it is, or room to write a number that is asked. */
interface SheetWords {
  readonly words: string;
  readonly figure?: Figure;
  readonly isGap?: true;
}
export type Sentence = readonly SheetWords[];

/** The room in which a record is drawn by hand: all years, and values up to a round one above the largest. */
export interface Axes {
  readonly years: readonly number[];
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
  /** Values of thinner lines between them. */
  readonly between: readonly number[];
  readonly top: number;
  readonly unit: string;
}

/** A year of a record with what is known of it. */
export interface RecordYear {
  readonly year: number;
  readonly value: number;
  readonly words: string;
  readonly mark: StatusMark;
  readonly isDisputed: boolean;
}

/** One of several statements of the same thing. */
export interface Claim {
  readonly figure: string;
  readonly publisher: string;
  readonly date: string;
  readonly words: string;
  /** How it was worked out, if it was, and if that gives nothing away. */
  readonly formula: string;
  readonly mark: StatusMark;
  readonly state: string;
}

/** What there is to do, by its kind. */
export type Doing =
  | { readonly kind: 'place'; readonly letters: readonly string[] }
  | { readonly kind: 'draw'; readonly axes: Axes; readonly given: readonly RecordYear[] }
  | { readonly kind: 'choose'; readonly options: readonly Sentence[] }
  | { readonly kind: 'number'; readonly unit: string }
  | { readonly kind: 'source'; readonly claims: readonly Claim[] };

/** A task in words. */
export interface TaskWords {
  /** What it is about, in two or three words. */
  readonly lead: string;
  readonly asked: Sentence;
  /** How many lines there are to write on. */
  readonly lines: number;
}

export type Task = Doing &
  TaskWords & {
    /** From 1. */
    readonly number: number;
    /** Numbers of the tasks whose answers it gives away: it is handed out after them, on another page. */
    readonly givesAway: readonly number[];
  };

export interface Worksheet {
  /** What it belongs to, over its title. */
  readonly heading: string;
  readonly title: Sentence;
  readonly map: SheetMapSubject;
  readonly tasks: readonly Task[];
  /** Who says the numbers on it, then what the map claims and whose it is. */
  readonly foot: readonly string[];
}

/** A record as it is documented, over the axes of its task. */
export interface DrawnRecord {
  readonly points: readonly RecordYear[];
  /** Years that a broken line joins. */
  readonly joins: readonly (readonly [from: number, to: number])[];
  /** Where the way of counting changes: between two years. */
  readonly breaks: readonly (readonly [from: number, to: number])[];
  /** Years without a figure. */
  readonly empty: readonly number[];
}

/** The answer to a task. */
export interface Answer {
  readonly number: number;
  readonly lead: Sentence;
  /** What the lesson says once it is revealed. */
  readonly explanation: Sentence;
  /** Further sentences: gaps, rules, what sources say of each other. */
  readonly notes: readonly string[];
  /** Of `draw`. */
  readonly record?: { readonly axes: Axes; readonly drawn: DrawnRecord };
}

/** A figure of the key with its state and its source. */
export interface SourceLine {
  readonly figure: string;
  readonly mark: StatusMark;
  readonly isDisputed: boolean;
  readonly words: string;
}

export interface WorksheetKey {
  readonly heading: string;
  readonly title: Sentence;
  readonly map: SheetMapSubject;
  readonly answers: readonly Answer[];
  readonly sources: readonly SourceLine[];
  /** The conflicts that its figures touch, each with its id. */
  readonly conflicts: readonly string[];
  readonly foot: readonly string[];
}

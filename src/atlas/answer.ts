/** A number that a reader thinks of, in the unit of the package, with so many decimals. */
export interface Estimate {
  readonly value: number;
  readonly decimals: number;
}

/** A line that a reader draws: values by eighths of years since the year 0, in the unit of the series. */
export type Guess = ReadonlyMap<number, number>;

/** What a reader answers to a question of a lesson; each kind of question has its part. */
export interface Answer {
  /** Of the answers to choose from, from 1. */
  readonly chosen?: number | undefined;
  readonly estimate?: Estimate | undefined;
  readonly guess?: Guess | undefined;
  /** Id of a place. */
  readonly place?: string | undefined;
  /** Id of the figure that the reader would draw. */
  readonly claim?: string | undefined;
  readonly reason?: string | undefined;
}

/** What a pupil hands in: answers by step, and a name if they want one. */
export interface Work {
  readonly name: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

export const noAnswers: ReadonlyMap<string, Answer> = new Map();
export const nothingShown: ReadonlySet<string> = new Set();

/** Answers by step, with a part of one in place of what it was. */
export function withAnswer(
  answers: ReadonlyMap<string, Answer>,
  step: string,
  part: Answer,
): ReadonlyMap<string, Answer> {
  return new Map([...answers, [step, { ...answers.get(step), ...part }]]);
}

/** The steps of which the answer has been shown, with another one. */
export function withShown(shown: ReadonlySet<string>, step: string): ReadonlySet<string> {
  return new Set([...shown, step]);
}

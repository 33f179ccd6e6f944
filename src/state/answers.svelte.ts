import {
  noAnswers,
  nothingShown,
  withAnswer,
  withShown,
  type Answer,
  type Work,
} from '../atlas/answer';

const nothing: Answer = {};

/** What a reader has answered, in memory alone and only as long as the lesson is open. */
export class Answers {
  private byStep: ReadonlyMap<string, Answer> = $state.raw(noAnswers);
  private shown: ReadonlySet<string> = $state.raw(nothingShown);
  /** Whose they are, if they want it said. */
  name = $state('');
  /** Where they came with the link, whether each has found its question. */
  handedIn = $state.raw<{ readonly isWhole: boolean }>();

  /** @param step its id */
  of(step: string): Answer {
    return this.byStep.get(step) ?? nothing;
  }

  /** Takes a part of an answer in place of what it was. */
  give(step: string, part: Answer): void {
    this.byStep = withAnswer(this.byStep, step, part);
  }

  /** All of them, to be handed in. */
  get work(): Work {
    return { name: this.name.trim(), answers: this.byStep };
  }

  /** Takes what somebody has handed in. */
  receive({ name, answers }: Work, isWhole: boolean): void {
    this.name = name;
    this.byStep = answers;
    this.handedIn = { isWhole };
  }

  /** Whether what is documented has been shown, so that it may stand beside the answer from now on. */
  isRevealed(step: string): boolean {
    return this.shown.has(step);
  }

  reveal(step: string): void {
    this.shown = withShown(this.shown, step);
  }
}

interface OpenAnswers {
  readonly lesson: string;
  readonly work: string | undefined;
  readonly answers: Answers;
}

const open = new WeakMap<object, OpenAnswers>();

/**
 * The answers to the lesson that is open: the same while the reader looks at something else beside its steps.
 * @param page whose lesson it is
 * @param lesson its id; another one begins with no answers
 * @param work what the link hands in; what somebody else hands in begins with none as well
 */
export function answersTo(page: object, lesson: string, work: string | undefined): Answers {
  const before = open.get(page);
  if (before?.lesson === lesson && before.work === work) return before.answers;
  const answers = new Answers();
  open.set(page, { lesson, work, answers });
  return answers;
}

/** Forgets the answers to a lesson that is left. */
export function forgetAnswers(page: object): void {
  open.delete(page);
}

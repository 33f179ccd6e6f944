import { noAnswers, nothingShown, withAnswer, withShown, type Answer } from '../atlas/answer';

const nothing: Answer = {};

/** What a reader has answered, in memory alone and only as long as the lesson is open. */
export class Answers {
  private byStep: ReadonlyMap<string, Answer> = $state.raw(noAnswers);
  private shown: ReadonlySet<string> = $state.raw(nothingShown);

  /** @param step its id */
  of(step: string): Answer {
    return this.byStep.get(step) ?? nothing;
  }

  /** Takes a part of an answer in place of what it was. */
  give(step: string, part: Answer): void {
    this.byStep = withAnswer(this.byStep, step, part);
  }

  /** Whether what is documented has been shown, so that it may stand beside the answer from now on. */
  isRevealed(step: string): boolean {
    return this.shown.has(step);
  }

  reveal(step: string): void {
    this.shown = withShown(this.shown, step);
  }
}

const open = new WeakMap<object, { readonly lesson: string; readonly answers: Answers }>();

/**
 * The answers to the lesson that is open: the same while the reader looks at something else beside its steps.
 * @param page whose lesson it is
 * @param lesson its id; another one begins with no answers
 */
export function answersTo(page: object, lesson: string): Answers {
  const before = open.get(page);
  if (before?.lesson === lesson) return before.answers;
  const answers = new Answers();
  open.set(page, { lesson, answers });
  return answers;
}

/** Forgets the answers to a lesson that is left. */
export function forgetAnswers(page: object): void {
  open.delete(page);
}

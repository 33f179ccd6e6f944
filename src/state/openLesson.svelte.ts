import { figuresNamed, type Lesson, type LessonStep } from '../atlas/lesson';
import { unnamedOf } from '../atlas/asked';
import { answersTo, forgetAnswers, type Answers } from './answers.svelte';
import type { Explorer } from './explorer.svelte';
import { highlighting } from '../view/stepView';
import { parseView } from '../view/url';
import type { StepView } from '../view/view';
import { isAsking } from './asking';

/** The lesson that is open, at its step. It is in the view which one and where; this finds it. */
export class OpenLesson {
  private readonly explorer: Explorer;
  private readonly given: () => Lesson;

  constructor(explorer: Explorer, lesson: () => Lesson) {
    this.explorer = explorer;
    this.given = lesson;
  }

  readonly lesson: Lesson = $derived.by(() => this.given());
  readonly count: number = $derived.by(() => this.lesson.steps.length);
  /** From 1; a link may name one beyond the last. */
  readonly number: number = $derived.by(() => Math.min(this.explorer.view.step, this.count));
  readonly step: LessonStep | undefined = $derived.by(() => this.lesson.steps[this.number - 1]);
  /** Whether something is asked, and nothing of its answer may be shown: what was handed in is asked no more. */
  readonly asks: boolean = $derived.by(
    () => this.step?.question !== undefined && isAsking(this.explorer.view),
  );

  /** Names that would give the answer away. */
  readonly unnamed: readonly string[] = $derived.by(() =>
    unnamedOf(this.explorer.given, this.asks ? this.step?.question : undefined),
  );
  /** What the reader has answered so far. */
  readonly answers: Answers = $derived.by(() =>
    answersTo(this.explorer, this.lesson.id, this.explorer.view.work),
  );

  /** Whether the name of the lesson may be said: a number in it may be the answer that is kept back. */
  readonly isNamed: boolean = $derived.by(
    () => !this.asks || figuresNamed(this.lesson.title.en).length === 0,
  );

  // The view by itself: while words are written, it is the same one.
  private readonly fragment = $derived.by(() => this.step?.view);
  private readonly highlight = $derived.by(() => this.step?.highlight ?? []);

  /** What the step shows, whatever the reader has done since. */
  readonly view: StepView | undefined = $derived.by(() => {
    const { fragment, highlight } = this;
    return fragment === undefined ? undefined : this.viewOf({ view: fragment, highlight });
  });

  /** The view of a step of this lesson. */
  viewOf({ view, highlight }: Pick<LessonStep, 'view' | 'highlight'>): StepView {
    const read = parseView(view, this.explorer.grammar);
    const { t, camera, hidden, selection, leading, figure, drawn } = read;
    const { documentedOnly, compared } = read;
    const highlighted = highlight.length > 0 ? highlighting(highlight) : read.highlighted;
    const marked = { selection, figure, highlighted };
    return { ...marked, t, camera, hidden, leading, drawn, documentedOnly, compared };
  }

  goTo(number: number): void {
    if (number < 1 || number > this.count || number === this.number) return;
    this.explorer.goToStep(number);
  }

  next(): void {
    this.goTo(this.number + 1);
  }

  previous(): void {
    this.goTo(this.number - 1);
  }

  /** Back to what the step shows. */
  comeBack(): void {
    this.explorer.goToStep(this.number);
  }

  reveal(): void {
    if (!this.asks || !this.step) return;
    this.answers.reveal(this.step.id);
    this.explorer.setAnswers('shown');
  }

  leave(): void {
    forgetAnswers(this.explorer);
    this.explorer.openLesson(undefined);
  }
}

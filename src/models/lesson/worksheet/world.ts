import type { Atlas } from '../../../atlas';
import type { AtlasDetails } from '../../../atlas/details';
import type { Figure } from '../../../atlas/figure';
import { figuresNamed, type Lesson, type LessonStep } from '../../../atlas/lesson';
import type { LessonText } from '../../../text/lessonText';
import type { ViewGrammar } from '../../../view/linkGrammar';
import { parseView } from '../../../view/url';
import type { ViewState } from '../../../view/view';

/** What a worksheet is made from: a lesson, the steps of it that are wanted, and the package in a language. */
export interface SheetWorld {
  readonly atlas: Atlas;
  readonly details: AtlasDetails;
  readonly grammar: ViewGrammar;
  readonly text: LessonText;
  readonly lesson: Lesson;
  /** Number of the one step that is wanted, from 1; none: all of them. */
  readonly step?: number | undefined;
}

export function stepsOf({ lesson, step }: SheetWorld): readonly LessonStep[] {
  return step === undefined ? lesson.steps : lesson.steps.slice(step - 1, step);
}

export function viewOfStep({ grammar }: SheetWorld, step: LessonStep | undefined): ViewState {
  return parseView(step?.view ?? '', grammar);
}

/** The figures that the steps speak of, answers among them, each once. */
export function figuresOf(world: SheetWorld): readonly Figure[] {
  const { atlas, text } = world;
  const ids = stepsOf(world).flatMap(({ text: words, question, figures }) => [
    ...figuresNamed(text.name(words)),
    ...(question ? figuresNamed(text.name(question.text)) : []),
    ...figures,
    ...(question?.kind === 'number' || question?.kind === 'draw' ? [question.answer] : []),
    ...(question ? figuresNamed(text.name(question.explanation)) : []),
  ]);
  return [...new Set(ids)].flatMap((id) => atlas.figures.get(id) ?? []);
}

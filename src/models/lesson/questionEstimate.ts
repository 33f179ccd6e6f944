import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Unit } from '../../atlas/indicator';
import { figuresNamed, type LessonStep } from '../../atlas/lesson';
import { unitOf } from '../../atlas/relations';
import { axisTop } from './questionAxis';

/** What a question for a number is about, and the axis to estimate it on. */
export interface EstimateAxis {
  readonly figure: Figure;
  readonly unit: Unit | undefined;
  /** The axis begins at zero. */
  readonly top: number;
}

/** The axis of a question for a number; undefined where its figure is none of the package. */
export function estimateAxis(
  atlas: Atlas,
  { title, text, question }: LessonStep,
): EstimateAxis | undefined {
  const figure = atlas.figures.get(question?.answer ?? '');
  if (!figure || !question) return undefined;
  const unit = unitOf(atlas, figure);
  const told = [title, text, question.text].flatMap((words) => figuresNamed(words.en));
  const given = told
    .flatMap((id) => atlas.figures.get(id) ?? [])
    .filter((one) => unitOf(atlas, one) === unit);
  const top = axisTop({
    given: given.map(({ value }) => value),
    documented: [figure.valueMax ?? figure.value],
    id: figure.id,
    isPercent: unit?.symbol.en === '%',
  });
  return { figure, unit, top };
}

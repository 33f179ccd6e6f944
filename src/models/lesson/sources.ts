import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import { figuresNamed, type LessonStep } from '../../atlas/lesson';
import type { Translated } from '../../atlas/names';

/** The figures that a step stands on, each once: those in its words first. */
export function figuresOfStep(
  atlas: Atlas,
  step: LessonStep,
  textOf: (words: Translated) => string,
  isRevealed: boolean,
): readonly Figure[] {
  const { question, figures } = step;
  const words = [step.text, ...(question ? [question.text] : [])];
  const answered = question && isRevealed ? [question.explanation] : [];
  const named = [...words, ...answered].flatMap((one) => figuresNamed(textOf(one)));
  // What a question stands on is its answer, and kept back with it.
  const others = question && !isRevealed ? [] : figures;
  return [...new Set([...named, ...others])].flatMap((id) => atlas.figures.get(id) ?? []);
}

import { mostOf } from './lessonRules';
import type { OwnLesson, OwnStep } from './ownLesson';

/*
 * The steps of a lesson that is being made. Numbers are from 1, as they are shown.
 */

/** A name that no step of the lesson has. */
function freeId({ steps }: OwnLesson): string {
  const numbers = steps.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return `step-${Math.max(0, ...numbers) + 1}`;
}

/** Whether there is room for another step. */
export function hasRoom({ steps }: OwnLesson): boolean {
  return steps.length < mostOf.steps;
}

/** With a step after one of the others, under a name of its own. @param after 0: before the first */
export function withStep(lesson: OwnLesson, step: OwnStep, after: number): OwnLesson {
  if (!hasRoom(lesson)) return lesson;
  return { ...lesson, steps: lesson.steps.toSpliced(after, 0, { ...step, id: freeId(lesson) }) };
}

/** Without a step; the last one stays, since there is no lesson without any. */
export function withoutStep(lesson: OwnLesson, number: number): OwnLesson {
  if (lesson.steps.length <= 1 || !lesson.steps[number - 1]) return lesson;
  return { ...lesson, steps: lesson.steps.toSpliced(number - 1, 1) };
}

/** With a step in the place of another one. @param to where it stands then; beyond an end: at that end */
export function withMoved(lesson: OwnLesson, from: number, to: number): OwnLesson {
  const { steps } = lesson;
  const step = steps[from - 1];
  const place = Math.min(Math.max(to, 1), steps.length);
  if (!step || place === from) return lesson;
  return { ...lesson, steps: steps.toSpliced(from - 1, 1).toSpliced(place - 1, 0, step) };
}

/** With other words, or another view, in a step. */
export function withChanged(
  lesson: OwnLesson,
  number: number,
  changes: Partial<Omit<OwnStep, 'id'>>,
): OwnLesson {
  const step = lesson.steps[number - 1];
  if (!step) return lesson;
  return { ...lesson, steps: lesson.steps.with(number - 1, { ...step, ...changes }) };
}

/** The first step that differs between two lessons; undefined: it is something else that does. */
export function changedStep(before: OwnLesson, after: OwnLesson): number | undefined {
  const count = Math.max(before.steps.length, after.steps.length);
  const at = Array.from({ length: count }, (_, index) => index).find(
    (index) => before.steps[index] !== after.steps[index],
  );
  return at === undefined ? undefined : Math.min(at + 1, after.steps.length);
}

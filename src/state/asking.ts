import { unnamedOf } from '../atlas/asked';
import type { Lesson, Question } from '../atlas/lesson';
import type { Asking } from './exploration.svelte';
import type { ViewState } from '../view/view';
import type { Explorer } from './explorer.svelte';

/** Whether a view keeps back what its step asks for: answers that were handed in stand beside it. */
export function isAsking({ answers, work }: ViewState): boolean {
  return answers === 'hidden' && work === undefined;
}

const nothingUnnamed: readonly string[] = [];

/**
 * What a lesson asks at its step. It stays true while the steps themselves make room for a panel: it depends on
 * the view alone, and on no component.
 */
export function askingOf(explorer: Explorer, lesson: Lesson): Asking {
  const { id, steps } = lesson;
  const known = new Map<Question, readonly string[]>();
  const question = () => {
    const { view } = explorer;
    return isAsking(view) ? steps[Math.min(view.step, steps.length) - 1]?.question : undefined;
  };
  return {
    of: id,
    get asks() {
      return question() !== undefined;
    },
    // The same names each time, so that nothing is drawn anew for them.
    get unnamed() {
      const open = question();
      if (!open) return nothingUnnamed;
      const names = known.get(open) ?? unnamedOf(explorer.given, open);
      known.set(open, names);
      return names;
    },
  };
}

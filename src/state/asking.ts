import { unnamedOf } from '../atlas/asked';
import type { Lesson, Question } from '../atlas/lesson';
import type { Asking } from './exploration.svelte';
import type { Explorer } from './explorer.svelte';

const nothingUnnamed: readonly string[] = [];

/**
 * What a lesson asks at its step. It stays true while the steps themselves make room for a panel: it depends on
 * the view alone, and on no component.
 */
export function askingOf(explorer: Explorer, lesson: Lesson): Asking {
  const { id, steps } = lesson;
  const known = new Map<Question, readonly string[]>();
  const question = () => {
    const { step, answers } = explorer.view;
    return answers === 'hidden' ? steps[Math.min(step, steps.length) - 1]?.question : undefined;
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

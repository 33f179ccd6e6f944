import type { LessonStep } from '../atlas/lesson';
import type { LessonWorld, Report } from './lessonRules';
import { isOnMap } from './shownIds';
import { readLink } from './url';

/** What a step is about exists, and its own view shows it. */
export function checkHighlight(
  { highlight, view }: LessonStep,
  { atlas, grammar }: LessonWorld,
  report: Report,
): void {
  const field = 'highlight';
  const thing = highlight.find((id) => !grammar.knowsThing(id));
  if (thing !== undefined)
    report({ rule: 'thing', field, expected: 'something on the map', found: thing });
  if (highlight.length === 0) return;
  const isShown = isOnMap(atlas, readLink(view, grammar).view);
  const unshown = highlight.find((id) => grammar.knowsThing(id) && !isShown(id));
  if (unshown !== undefined)
    report({ rule: 'unshown', field, expected: 'what the view of the step shows', found: unshown });
}

import type { Component } from 'svelte';
import { loadDetails } from '../../atlas/loadDetails';
import { loadLessonText, type LessonText } from '../../text/lessonText';
import { partOf } from '../lazyPart/lazyPart';

/** A part of the page that speaks in the words of lessons: its component, and what that speaks from. */
export function lessonPart<View extends Component<{ text: LessonText }>>(
  load: () => Promise<{ readonly default: View }>,
) {
  return partOf(async (language) => {
    const [{ default: View }, { default: WithDetails }, details, text] = await Promise.all([
      load(),
      import('../lazyPart/WithDetails.svelte'),
      loadDetails(language),
      loadLessonText(language),
    ]);
    return { View, WithDetails, details, text };
  });
}

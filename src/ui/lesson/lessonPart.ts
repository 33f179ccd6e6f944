import type { Component } from 'svelte';
import type { LessonText } from '../../text/lessonText';
import { partOf } from '../lazyPart/lazyPart';

/** A part of the page that speaks in the words of lessons: its component, and what that speaks from. */
export function lessonPart<View extends Component<{ text: LessonText }>>(
  load: () => Promise<{ readonly default: View }>,
) {
  return partOf(async (language) => {
    const [{ default: View }, { lessonRoom }] = await Promise.all([load(), import('./lessonRoom')]);
    return { View, ...(await lessonRoom(language)) };
  });
}

import { createContext } from 'svelte';
import type { OpenLesson } from '../../state/openLesson.svelte';
import type { LessonText } from '../../text/lessonText';

/** What everything inside a lesson speaks of and from. */
export interface LessonRoom {
  readonly open: OpenLesson;
  readonly text: LessonText;
}

export const [getLesson, setLesson] = createContext<LessonRoom>();

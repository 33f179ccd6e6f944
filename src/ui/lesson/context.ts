import { createContext } from 'svelte';
import type { OpenLesson } from '../../state/openLesson.svelte';
import type { LessonText } from '../../text/lessonText';

/** What everything inside a lesson speaks of and from. */
interface LessonRoom {
  readonly open: OpenLesson;
  readonly text: LessonText;
  /** Whether the reader looks at the answers to all questions. */
  showsAnswers: boolean;
}

export const [getLesson, setLesson] = createContext<LessonRoom>();

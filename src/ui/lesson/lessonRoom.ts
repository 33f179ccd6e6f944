import type { Language } from '../../atlas/names';
import { loadDetails } from '../../atlas/loadDetails';
import { loadLessonText } from '../../text/lessonText';
import WithDetails from '../lazyPart/WithDetails.svelte';

/** What parts of a lesson speak from, in a language. */
export async function lessonRoom(language: Language) {
  const [details, text] = await Promise.all([loadDetails(language), loadLessonText(language)]);
  return { WithDetails, details, text };
}

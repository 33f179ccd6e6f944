import { loadDetails } from '../../../atlas/loadDetails';
import { loadLessonText } from '../../../text/lessonText';
import { partOf } from '../../lazyPart/lazyPart';

/** What the sheets themselves speak from, in the language that they are printed in. */
export const sheetsPart = partOf(async (language) => {
  const [{ default: View }, details, text] = await Promise.all([
    import('./Sheets.svelte'),
    loadDetails(language),
    loadLessonText(language),
  ]);
  return { View, details, text };
});

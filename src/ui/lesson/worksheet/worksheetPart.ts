import { loadLessonText } from '../../../text/lessonText';
import { partOf } from '../../lazyPart/lazyPart';

/** Where a worksheet is chosen and printed, in the language of the page. */
export const worksheetPart = partOf(async (language) => {
  const [{ default: View }, text] = await Promise.all([
    import('./WorksheetDialog.svelte'),
    loadLessonText(language),
  ]);
  return { View, text };
});

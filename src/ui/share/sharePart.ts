import { loadShareText } from '../../text/shareText';
import { partOf } from '../lazyPart/lazyPart';

/** A part of the page that speaks in the words of sharing, embedding and keeping: its component, with them. */
export function sharePart<View>(load: () => Promise<{ readonly default: View }>) {
  return partOf(async (language) => {
    const [{ default: View }, text] = await Promise.all([load(), loadShareText(language)]);
    return { View, text };
  });
}

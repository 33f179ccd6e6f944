import type { Source } from '../atlas/source';
import type { Text } from './text';

/** Who published a document; where nobody is named, what is known of it, in the reader's language. */
export function publisherOf(text: Text, source: Source | undefined): string {
  return source?.unnamed ? text.name(source.unnamed) : (source?.publisher ?? '');
}

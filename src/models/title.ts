import type { RecordRow } from '../atlas/indicator';
import type { Translated } from '../atlas/names';
import type { Text } from '../text/text';

/**
 * What a page is called, in a window, a list of results and a card.
 * @param title of the package
 * @param row that leads, where it is not the one that leads first
 */
export function titleOf(text: Text, title: Translated, row: RecordRow | undefined): string {
  return [row && text.name(row.name), text.name(title)].filter(Boolean).join(' – ');
}

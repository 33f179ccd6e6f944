import type { Text } from '../../text/text';
import { stateWord } from '../record/words';
import type { Mark } from '../statusMark';

/** The marks of the table, from the best documented to the least. */
export const tableMarks: readonly Mark[] = [
  'reported',
  'derived',
  'interpolated',
  'part',
  'part derived',
  'expected',
  'absent',
  'conflict',
];

/** Id of the drawing of a mark, which cells refer to instead of drawing it a hundred times. */
export function markId(mark: Mark): string {
  return `figure-mark-${mark.replace(' ', '-')}`;
}

/** A mark in words. */
export function markWord(text: Text, mark: Mark): string {
  return mark === 'conflict' ? text.say('state.conflict') : stateWord(text, mark);
}

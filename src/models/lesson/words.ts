import type { Atlas } from '../../atlas';
import { unitOf } from '../../atlas/relations';
import { quantityWords } from '../../text/figureWords';
import type { PanelText } from '../../text/panelText';
import { statedText } from '../../text/unitWords';
import { runsWith, type LessonWords } from './title';

export type { LessonWords };

/** The runs of a text, its figures worded in a language. */
export function runsOf(atlas: Atlas, text: PanelText, words: string): readonly LessonWords[] {
  return runsWith(atlas, words, (figure, isBare) => {
    const quantity = isBare ? '' : quantityWords(atlas, text, figure);
    return quantity || statedText(text, figure, unitOf(atlas, figure), '');
  });
}

/** A text as it is read aloud, copied or written on paper. */
export function plainWords(atlas: Atlas, text: PanelText, words: string): string {
  return runsOf(atlas, text, words)
    .map((run) => run.words)
    .join('');
}

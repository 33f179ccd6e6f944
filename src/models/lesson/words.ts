import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import { figureMark } from '../../atlas/lesson';
import { unitOf } from '../../atlas/relations';
import { quantityWords } from '../../text/figureWords';
import type { PanelText } from '../../text/panelText';
import { statedText } from '../../text/unitWords';

/** A run of a sentence: plain words, or a number with the figure that it is. */
export interface LessonWords {
  readonly words: string;
  readonly figure?: Figure;
}

/** The runs of a text, its figures worded in a language. */
export function runsOf(atlas: Atlas, text: PanelText, words: string): readonly LessonWords[] {
  const runs: LessonWords[] = [];
  let last = 0;
  for (const match of words.matchAll(figureMark)) {
    const figure = atlas.figures.get(match[1] ?? '');
    if (match.index > last) runs.push({ words: words.slice(last, match.index) });
    last = match.index + match[0].length;
    if (!figure) continue;
    const quantity = match[2] ? '' : quantityWords(atlas, text, figure);
    runs.push({ words: quantity || statedText(text, figure, unitOf(atlas, figure), ''), figure });
  }
  if (last < words.length) runs.push({ words: words.slice(last) });
  return runs;
}

/** A text as it is read aloud, copied or written on paper. */
export function plainWords(atlas: Atlas, text: PanelText, words: string): string {
  return runsOf(atlas, text, words)
    .map((run) => run.words)
    .join('');
}

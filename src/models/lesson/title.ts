import type { Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import { figureMark } from '../../atlas/lesson';
import { unitOf } from '../../atlas/relations';
import type { Text } from '../../text/text';
import { statedText } from '../../text/unitWords';

/** A run of a sentence: plain words, or a number with the figure that it is. */
export interface LessonWords {
  readonly words: string;
  readonly figure?: Figure;
}

/** A figure in words, with its unit or without. */
export type Wording = (figure: Figure, isBare: boolean) => string;

/** The runs of a text whose figures are worded in some way. */
export function runsWith(atlas: Atlas, words: string, wording: Wording): readonly LessonWords[] {
  const runs: LessonWords[] = [];
  let last = 0;
  for (const match of words.matchAll(figureMark)) {
    const figure = atlas.figures.get(match[1] ?? '');
    if (match.index > last) runs.push({ words: words.slice(last, match.index) });
    last = match.index + match[0].length;
    if (figure) runs.push({ words: wording(figure, match[2] !== undefined), figure });
  }
  if (last < words.length) runs.push({ words: words.slice(last) });
  return runs;
}

/** The title of a lesson, where only the words of the first screen are there. */
export function titleWords(atlas: Atlas, text: Text, title: string): string {
  const wording: Wording = (figure, isBare) =>
    statedText(text, figure, unitOf(atlas, figure), isBare ? '' : 'name');
  return runsWith(atlas, title, wording)
    .map(({ words }) => words)
    .join('');
}

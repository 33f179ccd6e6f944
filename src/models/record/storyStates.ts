import type { Text } from '../../text/text';
import type { Sample, SampleStatus } from '../../timeline/sample';
import type { Story } from './story';

/** How well a number of a sentence is known, in words. */
export interface StoryState {
  readonly status: SampleStatus;
  readonly words: string;
}

/**
 * How well the numbers of a sentence are known: once where both are known alike, else each with its year.
 * @param sample what leads at `t`, in decimal years
 */
export function statesOf(
  text: Text,
  { figures }: Story,
  sample: Sample,
  t: number,
): readonly StoryState[] {
  const ofYear = (year: number | string, words: string) =>
    text.say('headline.ofYear', { year, words });
  const figure = 'point' in sample ? sample.point.lead : undefined;
  const other = figures.find((one) => one !== figure);
  if (figure && other?.kind === figure.kind) {
    const state = text.say(`state.${figure.kind}`);
    return [{ status: figure.kind, words: text.say('headline.both', { state }) }];
  }
  const own = { status: sample.status, words: text.say(`state.${sample.status}`) };
  if (!other) return [own];
  return [
    { status: other.kind, words: ofYear(other.period.text, text.say(`state.${other.kind}`)) },
    Number.isInteger(t) ? { ...own, words: ofYear(Math.floor(t), own.words) } : own,
  ];
}

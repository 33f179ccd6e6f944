import type { Figure } from '../atlas/figure';
import type { Text } from './text';

/** How a figure is worded around its number: by the word of its source, and as an expectation if it is one. */
export type Wording = Pick<Figure, 'qualifier' | 'kind'>;

/** A number, with or without its unit, as its source words it: "over 240", "16,800 expected". */
export function qualified(text: Text, { qualifier, kind }: Wording, value: string): string {
  const words = text.say(`qualifier.${qualifier}`, { value });
  return kind === 'expected' ? text.say('state.expected.value', { value: words }) : words;
}

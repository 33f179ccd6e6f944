import type { Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';
import { publisherOf } from '../text/publisher';
import type { Text } from '../text/text';

/** Who a number is owed to: its publisher, or for our arithmetic, the publisher it is computed from. */
export function creditOf(atlas: Atlas, text: Text, figure: Figure): string {
  const publisher = publisherOf(text, atlas.sources.get(figure.source));
  // A forecast is the source's own, unless it has a formula.
  const isComputed = figure.kind === 'derived' || figure.formula !== '';
  if (!isComputed || publisher === '') return publisher;
  return text.say('state.computed from', { publisher });
}

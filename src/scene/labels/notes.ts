import { seriesOf, type Atlas } from '../../atlas';
import { unitOf } from '../../atlas/relations';
import { positionAt } from '../../flows/path';
import type { Text } from '../../text/text';
import { statedText } from '../../text/unitWords';
import { words as flowWords } from '../layers/flows/words';
import { words as portWords } from '../layers/ports/words';
import { saying } from '../layers/words';
import type { Label, Ribbon, Split, ThroughputMark } from '../scene';
import { widest } from '../widest';

const ofFlows = saying('flows', flowWords);
const ofPorts = saying('ports', portWords);
const note = { kind: 'note', local: '', status: '' } as const;

/** Beside the hatching of a sum, what it means: at its longest branch, where there is most room. */
export function splitNotes(text: Text, splits: readonly Split[]): readonly Label[] {
  const bySum = new Map<string, Split>();
  for (const split of splits)
    if (split.end > (bySum.get(split.sum)?.end ?? 0)) bySum.set(split.sum, split);
  return [...bySum.values()].map(({ sum, path, end, mode }) => {
    const position = positionAt(path, end / 2);
    return {
      ...note,
      id: `split:${sum}`,
      text: ofFlows(text, 'split here'),
      position,
      mode,
      rank: 2,
    };
  });
}

/** Beside the widest arc, that it is no way. */
export function arcNotes(text: Text, ribbons: readonly Ribbon[]): readonly Label[] {
  const [arc] = widest(
    ribbons.filter(({ mode }) => mode === 'trade'),
    1,
  );
  if (!arc) return [];
  const { id, path, mode } = arc;
  const position = positionAt(path, path.length / 2);
  return [{ ...note, id: `arc:${id}`, text: ofFlows(text, 'arc here'), position, mode, rank: 3 }];
}

/** No map has room for more of them. */
const mostCircles = 1;

/** Beside the largest circles, what they stand for. */
export function circleNotes(
  atlas: Atlas,
  text: Text,
  throughputs: readonly ThroughputMark[],
  year: number,
): readonly Label[] {
  const largest = [...throughputs].sort((one, other) => other.to - one.to).slice(0, mostCircles);
  return largest.flatMap(({ id, position }): readonly Label[] => {
    const series = seriesOf(atlas, atlas.data.info.throughput, id);
    const figure = series?.points.find((point) => point.year === year)?.lead;
    const unit = figure && unitOf(atlas, figure);
    if (!figure || !unit) return [];
    const value = statedText(text, figure, unit, 'symbol');
    const words = ofPorts(text, 'circle here', { value });
    return [{ ...note, id: `circle:${id}`, text: words, position, mode: '', rank: 3, names: id }];
  });
}

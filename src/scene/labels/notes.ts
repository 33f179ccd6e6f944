import { positionAt } from '../../flows/path';
import type { Text } from '../../text/text';
import { words } from '../layers/flows/words';
import { saying } from '../layers/words';
import type { Label, Split } from '../scene';

const say = saying('flows', words);

/** Beside the hatching of a sum, what it means: at its longest branch, where there is most room. */
export function splitNotes(text: Text, splits: readonly Split[]): readonly Label[] {
  const bySum = new Map<string, Split>();
  for (const split of splits)
    if (split.end > (bySum.get(split.sum)?.end ?? 0)) bySum.set(split.sum, split);
  return [...bySum.values()].map(({ sum, path, end, mode }) => ({
    id: `split:${sum}`,
    kind: 'note',
    text: say(text, 'split here'),
    local: '',
    position: positionAt(path, end / 2),
    mode,
    status: '',
    rank: 2,
  }));
}

import type { Scene } from '../scene';
import { stripsOf as compute, type Drawn, type Strip } from '../strip';

interface Known extends Drawn {
  readonly strips: readonly Strip[];
}
const known = new WeakMap<Scene['ribbons'], Known>();

/** The strips of a scene; the same objects for as long as its ribbons, splits and lines are. */
export function stripsOf({ ribbons, splits, lines }: Drawn): readonly Strip[] {
  const before = known.get(ribbons);
  if (before?.lines === lines && before.splits === splits) return before.strips;
  const strips = compute({ ribbons, splits, lines });
  known.set(ribbons, { ribbons, splits, lines, strips });
  return strips;
}

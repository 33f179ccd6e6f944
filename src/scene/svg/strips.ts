import type { Scene } from '../scene';
import { stripsOf as compute, type Strip } from '../strip';

interface Known {
  readonly lines: Scene['lines'];
  readonly strips: readonly Strip[];
}
const known = new WeakMap<Scene['ribbons'], Known>();

/** The strips of a scene; the same objects for as long as its ribbons and lines are. */
export function stripsOf({ ribbons, lines }: Pick<Scene, 'ribbons' | 'lines'>): readonly Strip[] {
  const before = known.get(ribbons);
  if (before?.lines === lines) return before.strips;
  const strips = compute({ ribbons, lines });
  known.set(ribbons, { lines, strips });
  return strips;
}

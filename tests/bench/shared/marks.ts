/** The User Timing marks that the product sets as well. */
export type Mark = 'page-usable' | 'map-drawn' | 'flows-drawn';

const set = new Set<Mark>();

/** Sets a mark once. */
export function mark(name: Mark): void {
  if (set.has(name)) return;
  set.add(name);
  performance.mark(name);
}

/** Sets a mark in the next frame: when this one, with what has just been drawn, is on its way. */
export function markAfterFrame(name: Mark): void {
  if (!set.has(name))
    requestAnimationFrame(() => {
      mark(name);
    });
}

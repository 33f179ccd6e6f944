import type { Scene, Standable } from './scene';

export const stepsBack = ({ stands }: Standable): boolean => stands === 'back';

/** What steps back, and above it the rest. */
export function backFirst<T>(things: readonly T[], isBack: (thing: T) => boolean): readonly T[] {
  if (!things.some(isBack)) return things;
  return [...things.filter(isBack), ...things.filter((thing) => !isBack(thing))];
}

/** A scene without what steps back, and without labels of what the view is not about. */
export function forwardOf(scene: Scene): Scene {
  const forward = <T extends Standable>(marks: readonly T[]) =>
    marks.filter((mark) => !stepsBack(mark));
  return {
    ...scene,
    ribbons: forward(scene.ribbons),
    splits: forward(scene.splits),
    lines: forward(scene.lines),
    ports: forward(scene.ports),
    throughputs: forward(scene.throughputs),
    signs: forward(scene.signs),
    labels: scene.labels.filter(({ stands }) => stands === 'forward'),
  };
}

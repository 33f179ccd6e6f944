import type { Scene } from './scene';

function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, index) => Object.is(item, other[index]));
}

/** Whether two marks of one kind say the same, name by name; nothing is allocated for it. */
function sameMark<T extends object>(one: T, other: T | undefined): boolean {
  if (one === other) return true;
  if (!other) return false;
  for (const name in one) {
    if (!sameValue(one[name], other[name])) return false;
  }
  for (const name in other) {
    if (!(name in one)) return false;
  }
  return true;
}

/** The former list when the new one says the same, mark by mark; paths are compared by reference. */
function retained<T extends object>(next: readonly T[], former: readonly T[]): readonly T[] {
  if (next.length !== former.length) return next;
  return next.every((mark, index) => sameMark(mark, former[index])) ? former : next;
}

/** A scene in which every part that did not change is still the same object. */
export function retain(next: Scene, former: Scene): Scene {
  return {
    stop: next.stop,
    language: next.language,
    ribbons: retained(next.ribbons, former.ribbons),
    splits: retained(next.splits, former.splits),
    lines: retained(next.lines, former.lines),
    ports: retained(next.ports, former.ports),
    throughputs: retained(next.throughputs, former.throughputs),
    signs: retained(next.signs, former.signs),
    partners: retained(next.partners, former.partners),
    labels: retained(next.labels, former.labels),
    highlighted: next.highlighted,
    played: next.played,
  };
}

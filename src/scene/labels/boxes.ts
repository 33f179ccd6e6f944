import type { LabelFrame } from './labelFrame';

/** Pixels from the top left corner of the stage. */
export type Box = LabelFrame;

/** Whether two boxes have more than an edge in common. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

const cell = 64;

/** Boxes by the squares they touch, so that a collision is found among a few. */
export function createIndex() {
  const cells = new Map<string, Box[]>();
  const each = ({ left, top, right, bottom }: Box, visit: (name: string) => boolean): boolean => {
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1)
        if (visit(`${x},${y}`)) return true;
    return false;
  };
  return {
    add: (box: Box): void => {
      each(box, (name) => {
        const boxes = cells.get(name);
        if (boxes) boxes.push(box);
        else cells.set(name, [box]);
        return false;
      });
    },
    hits: (box: Box): boolean =>
      each(box, (name) => (cells.get(name) ?? []).some((other) => overlap(box, other))),
  };
}

/** Whether no part of a box lies outside of a frame. */
export function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.right <= frame.right &&
    box.bottom <= frame.bottom
  );
}

/** A box at the same place with so much more around it. */
export function wider({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The same box somewhere else. */
export function moved({ left, top, right, bottom }: Box, across: number, down: number): Box {
  return { left: left + across, top: top + down, right: right + across, bottom: bottom + down };
}

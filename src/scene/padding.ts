/** What the page lays over the edges of the map, in pixels: what is fitted keeps out of there. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Whether two paddings leave the same area free. */
export function samePadding(one: Padding, other: Padding): boolean {
  return (
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom &&
    one.left === other.left
  );
}

/** Pixels from the upper left of an element. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nearer to 1 than this it is the width in whole pixels that differs, not what is shown. */
const rounding = 0.01;

/**
 * How many times as large as it is laid out an element is shown. The page enlarges the map as a whole before
 * a class: lines, marks and names alike, so that a projector shows what a smaller screen would.
 */
export function enlargementOf(element: HTMLElement): number {
  const { offsetWidth } = element;
  if (offsetWidth === 0) return 1;
  const times = element.getBoundingClientRect().width / offsetWidth;
  return Math.abs(times - 1) < rounding ? 1 : times;
}

/** Where in an element the pointer is, in the pixels in which the element is laid out. */
export function pointIn(element: HTMLElement, { clientX, clientY }: MouseEvent | Touch): Point {
  const { left, top } = element.getBoundingClientRect();
  const times = enlargementOf(element);
  return { x: (clientX - left) / times, y: (clientY - top) / times };
}

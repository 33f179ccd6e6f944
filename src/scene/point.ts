/** Pixels from the upper left of an element. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where in an element the pointer is. */
export function pointIn(element: Element, { clientX, clientY }: MouseEvent | Touch): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

type Point = Pick<Touch, 'clientX' | 'clientY'>;

/** Pixels that a finger has to go for a swipe. */
const least = 40;

/**
 * Which way a finger has swiped; undefined where it went too short a way, or rather up or down. What is next
 * comes from the end of a line: from the left where lines end there.
 */
export function swiped(element: Element, from: Point, to: Point): 'next' | 'previous' | undefined {
  const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(across) < least || Math.abs(across) < Math.abs(down)) return undefined;
  const isLeftward = across < 0;
  return isLeftward === (getComputedStyle(element).direction === 'ltr') ? 'next' : 'previous';
}

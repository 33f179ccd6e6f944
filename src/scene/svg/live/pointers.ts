import type { Point } from './camera';
import { gripOf, type Grip } from './hand';

export interface Tap extends Point {
  readonly isTouch: boolean;
  readonly shiftKey: boolean;
  /** The second one in the same place. */
  readonly isDouble: boolean;
}

export interface PointerEvents {
  /** @param alone whether a single finger holds it */
  readonly onGrip: (grip: Grip, alone: boolean) => void;
  readonly onRelease: () => void;
  readonly onTap: (tap: Tap) => void;
}

/** A pointer that has moved farther than this, in pixels, drags; what stays within it is a click. */
const slack = 4;
/** Two taps are one double tap when they are this near, in milliseconds and pixels. */
const twice = { milliseconds: 400, pixels: 24 } as const;

/** A point of the page, in pixels from the upper left of an element. */
export function pointIn(element: Element, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Reads drags, pinches and taps from the pointers on an element; each frame moves it once at most. */
export function listenToPointers(element: HTMLElement, events: PointerEvents): () => void {
  const stopListening = new AbortController();
  const { signal } = stopListening;
  /** Where each pointer that is down was in the last frame, and where it is. */
  const before = new Map<number, Point>();
  const now = new Map<number, Point>();
  let start: Point = { x: 0, y: 0 };
  let dragging = false;
  let isTouch = false;
  let frame = 0;
  let lastTap: (Point & { readonly time: number }) | undefined;

  function flush(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (dragging && now.size > 0)
      events.onGrip(gripOf([...before.values()], [...now.values()]), isTouch && now.size === 1);
    for (const [id, point] of now) before.set(id, point);
  }

  function down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    flush();
    const point = pointIn(element, event);
    if (now.size === 0) start = point;
    isTouch = event.pointerType === 'touch';
    before.set(event.pointerId, point);
    now.set(event.pointerId, point);
    if (now.size > 1) dragging = true;
    // What happens to it outside is still ours.
    element.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    if (!now.has(event.pointerId)) return;
    const point = pointIn(element, event);
    now.set(event.pointerId, point);
    if (!dragging && Math.hypot(point.x - start.x, point.y - start.y) > slack) dragging = true;
    if (dragging && frame === 0) frame = requestAnimationFrame(flush);
  }

  function tap(event: PointerEvent): void {
    const time = event.timeStamp;
    const isDouble =
      lastTap !== undefined &&
      time - lastTap.time < twice.milliseconds &&
      Math.hypot(start.x - lastTap.x, start.y - lastTap.y) < twice.pixels;
    lastTap = isDouble ? undefined : { ...start, time };
    const { pointerType, shiftKey } = event;
    events.onTap({ ...start, isTouch: pointerType === 'touch', shiftKey, isDouble });
  }

  function lift(event: PointerEvent): void {
    if (!now.has(event.pointerId)) return;
    flush();
    before.delete(event.pointerId);
    now.delete(event.pointerId);
    if (now.size > 0) return;
    if (dragging) events.onRelease();
    else if (event.type === 'pointerup') tap(event);
    dragging = false;
  }

  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', lift, { signal });
  element.addEventListener('pointercancel', lift, { signal });
  element.addEventListener('lostpointercapture', lift, { signal });
  return () => {
    stopListening.abort();
    cancelAnimationFrame(frame);
  };
}

import type { Hover } from '../renderer';
import type { Pick } from '../../view/ids';
import { pointIn, type Point } from '../point';

export interface HoverOptions {
  /** What lies under a point of the element; undefined also while nothing may be looked at. */
  /** Fetches what it takes to look. */
  readonly prepare: () => Promise<void>;
  readonly look: (point: Point) => Pick | undefined;
  readonly onHover: (hover: Hover | undefined) => void;
}

/** Looks under the mouse at most once a frame; touches and pens that press do not hover. */
export function listenToHover(element: HTMLElement, { prepare, look, onHover }: HoverOptions) {
  const stopListening = new AbortController();
  const { signal } = stopListening;
  let frame = 0;
  let hovering = false;
  let latest: Point | undefined;

  function leave(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    latest = undefined;
    element.style.cursor = '';
    if (hovering) onHover(undefined);
    hovering = false;
  }

  function lookAt(point: Point): void {
    frame = 0;
    const pick = look(point);
    if (!pick) {
      leave();
      return;
    }
    element.style.cursor = 'pointer';
    hovering = true;
    onHover({ pick, ...point });
  }

  function move(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const point = pointIn(element, event);
    latest = point;
    void prepare().then(() => {
      if (latest !== point) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        lookAt(point);
      });
    });
  }

  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerleave', leave, { signal });
  return {
    /** Forgets what was under the mouse, as when the map begins to move. */
    leave,
    stop: () => {
      stopListening.abort();
      leave();
    },
  };
}

import type { Attachment } from 'svelte/attachments';
import type { OpenLesson } from '../../state/openLesson.svelte';

/** Pixels that a finger moves along the line of reading, and at most across it, to go to another step. */
const swipe = { along: 48, across: 40 } as const;

/** Steps of a key; in a field and on the map the same keys have other uses. */
const keys: Readonly<Record<string, 1 | -1>> = {
  PageDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowLeft: -1,
};

/** Whether keys and fingers have another use where something happens. */
function isField({ target }: Event): boolean {
  const fields = 'input, textarea, select, [role=radiogroup]';
  return target instanceof Element && target.closest(fields) !== null;
}

/** Goes from step to step by keys, and by a finger that swipes over the words. */
export function stepping(open: OpenLesson): Attachment<HTMLElement> {
  const go = (direction: 1 | -1) => {
    if (direction > 0) open.next();
    else open.previous();
  };
  return (element) => {
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener(
      'keydown',
      (event) => {
        const direction = keys[event.key];
        const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
        if (direction === undefined || isField(event) || hasModifier || event.defaultPrevented)
          return;
        event.preventDefault();
        go(direction);
      },
      { signal },
    );
    let begun: Pick<Touch, 'clientX' | 'clientY'> | undefined;
    element.addEventListener(
      'touchstart',
      (event) => {
        const { touches } = event;
        begun = touches.length === 1 && !isField(event) ? touches[0] : undefined;
      },
      { signal, passive: true },
    );
    element.addEventListener(
      'touchend',
      ({ changedTouches: [end] }) => {
        if (!begun || !end) return;
        const [along, across] = [end.clientX - begun.clientX, end.clientY - begun.clientY];
        begun = undefined;
        if (Math.abs(along) < swipe.along || Math.abs(across) > swipe.across) return;
        const isReversed = getComputedStyle(element).direction === 'rtl';
        go(along < 0 !== isReversed ? 1 : -1);
      },
      { signal, passive: true },
    );
    return () => {
      stop.abort();
    };
  };
}

import type { Attachment } from 'svelte/attachments';
import type { OpenLesson } from '../../state/openLesson.svelte';
import { swiped } from './swiped';

/** Steps of a key; in a field and on the map the same keys have other uses. */
const keys: Readonly<Record<string, 'next' | 'previous'>> = {
  PageDown: 'next',
  PageUp: 'previous',
};
/** The arrows, by where lines end: what is next lies there. */
const arrows: Readonly<Record<string, typeof keys>> = {
  ltr: { ArrowRight: 'next', ArrowLeft: 'previous' },
  rtl: { ArrowLeft: 'next', ArrowRight: 'previous' },
};

/** Whether keys and fingers have another use where something happens. */
function isField({ target }: Event): boolean {
  const fields = 'input, textarea, select, [role=radiogroup]';
  return target instanceof Element && target.closest(fields) !== null;
}

/** Goes from step to step by keys, and by a finger that swipes over the words. */
export function stepping(open: OpenLesson): Attachment<HTMLElement> {
  return (element) => {
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener(
      'keydown',
      (event) => {
        const way = keys[event.key] ?? arrows[getComputedStyle(element).direction]?.[event.key];
        const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
        if (!way || isField(event) || hasModifier || event.defaultPrevented) return;
        event.preventDefault();
        open[way]();
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
        const way = begun && end && swiped(element, begun, end);
        begun = undefined;
        if (way) open[way]();
      },
      { signal, passive: true },
    );
    return () => {
      stop.abort();
    };
  };
}

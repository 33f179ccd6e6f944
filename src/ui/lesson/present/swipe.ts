import type { Attachment } from 'svelte/attachments';
import { swiped } from '../swiped';

/**
 * A tap or a click beside whatever can be pressed goes on; a finger that swipes goes on or back. Not on the map,
 * which a finger moves.
 */
export function swipe(go: (to: 'next' | 'previous') => void): Attachment<HTMLElement> {
  return (element) => {
    const end = new AbortController();
    const { signal } = end;
    let from: PointerEvent | undefined;
    let hasSwiped = false;

    element.addEventListener(
      'pointerdown',
      (event) => {
        from = event.pointerType === 'touch' ? event : undefined;
        hasSwiped = false;
      },
      { signal },
    );
    element.addEventListener(
      'pointerup',
      (event) => {
        if (from?.pointerId !== event.pointerId) return;
        const way = swiped(element, from, event);
        from = undefined;
        hasSwiped = way !== undefined;
        if (way) go(way);
      },
      { signal },
    );
    element.addEventListener(
      'click',
      ({ target }) => {
        const isPressable = target instanceof Element && target.closest('a, button, input, label');
        const isSelecting = getSelection()?.isCollapsed === false;
        if (!hasSwiped && !isPressable && !isSelecting) go('next');
        hasSwiped = false;
      },
      { signal },
    );
    return () => {
      end.abort();
    };
  };
}

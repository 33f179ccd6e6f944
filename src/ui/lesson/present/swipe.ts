import type { Attachment } from 'svelte/attachments';

/** Pixels that a finger has to go for a swipe. */
const least = 40;

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
      ({ pointerId, clientX, clientY }) => {
        if (from?.pointerId !== pointerId) return;
        const [across, down] = [clientX - from.clientX, clientY - from.clientY];
        from = undefined;
        if (Math.abs(across) < least || Math.abs(across) < Math.abs(down)) return;
        hasSwiped = true;
        // What is next comes from the end of a line: from the left where lines end there.
        const isLeftward = across < 0;
        go(isLeftward === (getComputedStyle(element).direction === 'ltr') ? 'next' : 'previous');
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

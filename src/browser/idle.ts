/** Events by which a reader says that the map is wanted now. */
const touches = ['pointerdown', 'pointerenter', 'wheel', 'focusin', 'keydown'] as const;

/** Longest wait for a quiet moment, in milliseconds. */
const timeout = 2000;

/**
 * Calls once: when the page has loaded and the browser has nothing to do, or earlier, when the reader
 * reaches for an element.
 * @returns how to call it off
 */
export function whenIdleOrTouched(element: Element, start: () => void): () => void {
  let cancelIdle = () => {
    window.removeEventListener('load', wait);
  };

  function stop(): void {
    cancelIdle();
    for (const touch of touches) element.removeEventListener(touch, run);
  }

  function run(): void {
    stop();
    start();
  }

  function wait(): void {
    // Not in every browser.
    if ('requestIdleCallback' in window) {
      const handle = window.requestIdleCallback(run, { timeout });
      cancelIdle = () => {
        window.cancelIdleCallback(handle);
      };
    } else {
      const handle = setTimeout(run, 200);
      cancelIdle = () => {
        clearTimeout(handle);
      };
    }
  }

  for (const touch of touches) element.addEventListener(touch, run, { passive: true });
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return stop;
}

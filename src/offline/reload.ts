import { isAnsweredByCopy } from './registration';

/** What an entry of the history says of a page that was loaded again. */
const mark = 'reloaded';

function wasReloaded(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && mark in state;
}

/**
 * A page that stayed open over a deploy asks for code that is gone: it is loaded again, once, with the
 * state its address holds. The history entry remembers it, because storage may be blocked; a second
 * failure is left to those who asked for the code. Without a network only a kept copy can answer: it has
 * all the code of its own page.
 */
export function reloadOnce(): void {
  window.addEventListener('vite:preloadError', () => {
    if (wasReloaded() || !(navigator.onLine || isAnsweredByCopy())) return;
    try {
      window.history.replaceState({ [mark]: true }, '');
    } catch {
      // A sandboxed frame that may not write its history could reload for ever.
      return;
    }
    window.location.reload();
  });
}

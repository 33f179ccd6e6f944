/** Milliseconds to wait instead, where a browser does not tell when it is idle. */
const pause = 200;

/** Milliseconds after which it is done in any case. */
const timeout = 2000;

/** Resolves when the page has loaded. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => {
    window.addEventListener('load', resolve, { once: true });
  });
}

/** Resolves when the browser has nothing else to do; rejects when the wait has been called off by then. */
export async function idle(signal: AbortSignal): Promise<void> {
  await loaded();
  await new Promise((resolve) => {
    // Some browsers never call while nothing moves.
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout });
    else setTimeout(resolve, pause);
  });
  signal.throwIfAborted();
}

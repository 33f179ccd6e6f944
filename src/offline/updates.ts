import { takeOver } from './names';
import { ownRegistration } from './ownRegistration';

/** A new version of a kept page. */
export interface Update {
  /** Loads the page again in that version, once, with all that its address holds. */
  readonly take: () => void;
}

function load(): void {
  window.location.reload();
}

/**
 * Looks for a new version of the kept copy. It comes in beside the present one and waits: the page is
 * never loaded again by itself.
 * @param tell hears of a version that waits, or that another window has gone on with
 */
export async function watchUpdates(tell: (update: Update) => void): Promise<void> {
  const registration = await ownRegistration();
  if (!registration?.active) return;
  let isAwaited = false;

  function take(): void {
    const waiting = registration?.waiting;
    isAwaited = true;
    // Another window may have gone on with it in the meantime.
    if (waiting) waiting.postMessage(takeOver);
    else load();
  }

  /** The browser looks by itself whenever the page is opened: a version may be on its way already. */
  function follow({ installing }: ServiceWorkerRegistration): void {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell({ take });
    });
  }

  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isAwaited) load();
    else tell({ take: load });
  });
  registration.addEventListener('updatefound', () => {
    follow(registration);
  });
  follow(registration);
  if (registration.waiting) tell({ take });
  await registration.update();
}

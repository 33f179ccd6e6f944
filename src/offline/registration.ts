import { build } from '../edition';
import { isFramed } from '../embed/framed';
import { workerFile } from './names';

/** The worker beside this page. */
export function workerAddress(): string {
  return new URL(workerFile, window.location.href).href;
}

/** Whether a worker may answer for this page at all; frames in articles do not even ask. */
function mayAnswer(): boolean {
  return build.keepsCopies && !isFramed() && window.isSecureContext;
}

/**
 * The registration of the page's own worker, not of one that the host has for its whole site.
 * @returns nothing where there is none; `null` where there can be none
 */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | null | undefined> {
  if (!mayAnswer()) return null;
  try {
    const found = await navigator.serviceWorker.getRegistration();
    const worker = found?.active ?? found?.waiting ?? found?.installing;
    return worker?.scriptURL === workerAddress() ? found : undefined;
  } catch {
    // Not in this browser, or not while storage is blocked.
    return null;
  }
}

/** Whether a kept copy answers for this page. */
export function isAnsweredByCopy(): boolean {
  try {
    return mayAnswer() && navigator.serviceWorker.controller?.scriptURL === workerAddress();
  } catch {
    return false;
  }
}

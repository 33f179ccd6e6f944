import { mayAnswer, workerAddress } from './registration';

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

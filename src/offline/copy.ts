import { contentsFile, isContents, isOurs, type Contents } from './names';
import { ownRegistration, workerAddress } from './registration';

/** Whether a copy is on the device, could be, or cannot be. */
export type CopyState = 'kept' | 'possible' | 'impossible';

/** Milliseconds between two looks at how far a copy has come. */
const interval = 250;

/** The caches that hold the copy; one, but for what a browser closed in between left behind. */
async function cachesOf(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => isOurs(name, scope));
}

/** How many files of the copy have come. */
async function filesKept(scope: string): Promise<number> {
  let count = 0;
  for (const name of await cachesOf(scope)) {
    const cache = await caches.open(name);
    count += (await cache.keys()).length;
  }
  return count;
}

/** Settles when a worker has all its files and answers; fails when it could not get them. */
function whenActive(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The copy is not complete'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** What is on this device. */
export async function copyState(): Promise<CopyState> {
  const registration = await ownRegistration();
  if (registration === null) return 'impossible';
  try {
    const scope = registration?.scope ?? new URL('.', window.location.href).href;
    const files = await filesKept(scope);
    return registration?.active && files > 0 ? 'kept' : 'possible';
  } catch {
    return 'impossible';
  }
}

/** What a copy consists of: the one that is kept, or else the one that can be. */
export async function contents(): Promise<Contents> {
  const response = await fetch(new URL(contentsFile, window.location.href));
  const said: unknown = await response.json();
  if (!isContents(said)) throw new Error(`${contentsFile} does not say what a copy consists of`);
  return said;
}

/**
 * Keeps a copy of the page on this device; fails, and leaves nothing, when it cannot be made complete.
 * @param tell hears of the number of files that have come
 */
export async function keep(tell: (files: number) => void): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(workerAddress());
    const { installing, waiting, active, scope } = registration;
    const worker = installing ?? waiting ?? active;
    if (!worker) throw new Error('There is no worker');
    const look = setInterval(() => {
      // A copy that cannot be looked at can still be made.
      void filesKept(scope).then(tell, () => undefined);
    }, interval);
    await whenActive(worker).finally(() => {
      clearInterval(look);
    });
    if ((await filesKept(scope)) === 0) throw new Error('There is no copy');
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Takes the copy off this device, and nothing of others who share the origin. */
export async function remove(): Promise<void> {
  const registration = await ownRegistration();
  if (!registration) return;
  await registration.unregister();
  for (const name of await cachesOf(registration.scope)) await caches.delete(name);
}

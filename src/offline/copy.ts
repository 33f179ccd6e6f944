import { complete, isOurs, sizeFile } from './names';
import { ownRegistration } from './ownRegistration';
import { scopeOfPage, workerAddress } from './registration';

/** Whether a copy is on the device, could be, or cannot be. */
export type CopyState = 'kept' | 'possible' | 'impossible';

/** The caches that hold the copy; one, but for what a browser closed in between left behind. */
async function ownCaches(): Promise<readonly string[]> {
  const scope = scopeOfPage();
  return (await caches.keys()).filter((name) => isOurs(name, scope));
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

/**
 * Has a worker fetch what its copy lacks. A copy that was removed while pages stood open leaves a worker
 * that some browsers take up again when the next copy is asked for: it has been installed already.
 */
function completed(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      if (data === true) resolve();
      else reject(new Error('The copy is not complete'));
    };
    worker.postMessage(complete, [port2]);
  });
}

/** What is on this device. */
export async function copyState(): Promise<CopyState> {
  const registration = await ownRegistration();
  if (registration === null) return 'impossible';
  try {
    return (await ownCaches()).length > 0 && registration?.active ? 'kept' : 'possible';
  } catch {
    return 'impossible';
  }
}

/** What a copy would weigh on this device, in bytes; nothing where that cannot be learnt. */
export async function copySize(): Promise<number | undefined> {
  try {
    const said: unknown = await (await fetch(new URL(sizeFile, window.location.href))).json();
    return typeof said === 'number' ? said : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a copy of the page on this device; fails, and leaves nothing, when it cannot be made complete. */
export async function keep(): Promise<void> {
  try {
    const { installing, waiting, active } = await navigator.serviceWorker.register(workerAddress());
    const worker = installing ?? waiting ?? active;
    if (!worker) throw new Error('There is no worker');
    await whenActive(worker);
    await completed(worker);
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Milliseconds from one look for what is left of a copy to the next, and how many there are at most. */
const lookAgain = 150;
const mostRounds = 40;

/** Takes the copy off this device, and nothing of others who share the origin. */
export async function remove(): Promise<void> {
  await (await ownRegistration())?.unregister();
  // What a page is still waiting for makes the worker open its cache again: it is gone when nothing comes back.
  for (let round = 0, quiet = 0; round < mostRounds && quiet < 2; round++) {
    const names = await ownCaches();
    quiet = names.length > 0 ? 0 : quiet + 1;
    for (const name of names) await caches.delete(name);
    await new Promise((resolve) => setTimeout(resolve, lookAgain));
  }
}

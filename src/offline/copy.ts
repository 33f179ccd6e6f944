import { contentsFile, isContents, isOurs, type Contents, type WorkerRequest } from './names';
import { ownRegistration } from './ownRegistration';
import { scopeOfPage, workerAddress } from './registration';

const complete: WorkerRequest = 'complete';

/** Whether a copy is on the device, could be, or cannot be. */
export type CopyState = 'kept' | 'possible' | 'impossible';

/** Milliseconds between two looks at how far a copy has come. */
const interval = 250;

/** The caches that hold the copy; one, but for what a browser closed in between left behind. */
async function ownCaches(): Promise<readonly string[]> {
  const scope = scopeOfPage();
  return (await caches.keys()).filter((name) => isOurs(name, scope));
}

/** How many files of the copy have come. */
async function filesKept(): Promise<number> {
  let count = 0;
  for (const name of await ownCaches()) {
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
    return (await filesKept()) > 0 && registration?.active ? 'kept' : 'possible';
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
  const look = setInterval(() => {
    // A copy that cannot be looked at can still be made.
    void filesKept().then(tell, () => undefined);
  }, interval);
  try {
    const { serviceWorker } = navigator;
    const { installing, waiting, active } = await serviceWorker.register(workerAddress());
    const worker = installing ?? waiting ?? active;
    if (!worker) throw new Error('There is no worker');
    await whenActive(worker);
    await completed(worker);
  } catch (error) {
    await remove();
    throw error;
  } finally {
    clearInterval(look);
  }
}

/** Takes the copy off this device, and nothing of others who share the origin. */
export async function remove(): Promise<void> {
  await (await ownRegistration())?.unregister();
  for (const name of await ownCaches()) await caches.delete(name);
}

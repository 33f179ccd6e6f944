import { isOurs } from './names';
import type { WorkerScope } from './workerScope';

// The worker that a build without copies puts in the place of the other: it takes every copy away, and
// itself. Pages that are open go on; what they ask for from now on comes from the network.

declare const self: WorkerScope;

async function removeCopies(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => isOurs(name, self.registration.scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

// While it installs, because the worker before it may not end before its pages are closed.
self.addEventListener('install', (event) => {
  event.waitUntil(removeCopies());
  // This waits for the installation, so that the installation cannot wait for it.
  void self.registration.unregister();
});

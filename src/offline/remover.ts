import { isOurs } from './names';
import type { WorkerScope } from './workerScope';

// The worker that a build without copies puts in the place of the other: it takes every copy away, and
// itself. Pages that are open go on; what they ask for from now on comes from the network.

declare const self: WorkerScope;

async function removeAll(): Promise<void> {
  const { registration } = self;
  const ours = (await caches.keys()).filter((name) => isOurs(name, registration.scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

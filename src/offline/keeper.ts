import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { cachePrefix, takeOver } from './names';
import type { WorkerScope } from './workerScope';

// The worker of a kept copy: it holds one build of the page, whole, and answers with that and nothing
// newer. Files of another build, other pages and pages of pinned data come from the network.

declare const self: WorkerScope;
/** Written here by the build. */
declare const keptFiles: PrecacheEntry[];

setCacheNameDetails({ prefix: cachePrefix });
cleanupOutdatedCaches();
precacheAndRoute(keptFiles, {
  // The view stands behind `#`; what others append to a link changes nothing.
  ignoreURLParametersMatching: [/(?:)/],
  cleanURLs: false,
});
// So the page that asked for the copy can lose its network at once.
clientsClaim();

self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === takeOver)
    void self.skipWaiting();
});

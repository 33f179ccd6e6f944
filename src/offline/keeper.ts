import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { addressInCopy } from './addressInCopy';
import { cachePrefix, complete, takeOver } from './names';
import type { WorkerScope } from './workerScope';

// The worker of a kept copy: it holds one build of the page, whole, and answers with that and nothing
// newer. Files of another build, other pages and pages of pinned data come from the network; without one,
// pages that show the same data lead to the page that is kept.

declare const self: WorkerScope;
/** Written here by the build. */
declare const keptFiles: PrecacheEntry[];
declare const keptEdition: string;

setCacheNameDetails({ prefix: cachePrefix });
cleanupOutdatedCaches();
const copy = new PrecacheController();
copy.precache(keptFiles);
registerRoute(
  new PrecacheRoute(copy, {
    // The view stands behind `#`; what others append to a link changes nothing.
    ignoreURLParametersMatching: [/(?:)/],
    cleanURLs: false,
  }),
);
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch (error) {
      const { scope } = self.registration;
      const path = url.href.slice(scope.length).replace(/[?#].*/, '');
      const kept = addressInCopy(path, keptEdition);
      if (kept === undefined) throw error;
      return Response.redirect(new URL(kept, scope).href);
    }
  },
);
// So the page that asked for the copy can lose its network at once.
clientsClaim();

/** Fetches what the copy lacks. @returns whether it is complete */
async function isComplete(): Promise<boolean> {
  try {
    // It is done while the worker installs, and only then.
    await copy.install({ type: 'install', waitUntil: () => undefined });
    return true;
  } catch {
    return false;
  }
}

self.addEventListener('message', (event) => {
  if (event.data === takeOver) void self.skipWaiting();
  if (event.data === complete) {
    const answer = async () => event.ports[0]?.postMessage(await isComplete());
    event.waitUntil(answer());
  }
});

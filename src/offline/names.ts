/** The worker that answers for the page where a reader keeps a copy of it, beside the page. */
export const workerFile = 'sw.js';

/** What a copy of the page would weigh on a device, in bytes; beside the page. */
export const sizeFile = 'offline.json';

/** Begins the names of the caches that are ours; the scope of the worker ends them. */
export const cachePrefix = 'gateways';

/** A page asks a worker that waits to go on in the place of the one before it. */
export const takeOver = 'take over';

/** A page asks a worker to fetch what its copy lacks. */
export const complete = 'complete';

/** Whether a cache holds a copy of the page of this scope; a host may keep others on its origin. */
export function isOurs(cache: string, scope: string): boolean {
  return cache.startsWith(`${cachePrefix}-`) && cache.endsWith(scope);
}

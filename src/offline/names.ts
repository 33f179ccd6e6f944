/** The worker that answers for the page where a reader keeps a copy of it, beside the page. */
export const workerFile = 'sw.js';

/** What a copy of the page consists of, beside the page; a part of the copy itself. */
export const contentsFile = 'offline.json';

/** Begins the names of the caches that are ours; the scope of the worker ends them. */
export const cachePrefix = 'gateways';

/** What a page asks of a worker: to go on in the place of the one before it, or to fetch what is missing. */
export type WorkerRequest = 'take over' | 'complete';

export function isRequest(message: unknown, wanted: WorkerRequest): boolean {
  return message === wanted;
}

/** What {@link contentsFile} says. */
export interface Contents {
  /** Names the data of the copy: version and digest. */
  readonly edition: string;
  readonly files: number;
  /** On the device, not on the way. */
  readonly bytes: number;
}

/** Whether something is what {@link contentsFile} says. */
export function isContents(said: unknown): said is Contents {
  return (
    typeof said === 'object' &&
    said !== null &&
    'edition' in said &&
    typeof said.edition === 'string' &&
    'files' in said &&
    typeof said.files === 'number' &&
    'bytes' in said &&
    typeof said.bytes === 'number'
  );
}

/** Whether a cache holds a copy of the page of this scope; a host may keep others on its origin. */
export function isOurs(cache: string, scope: string): boolean {
  return cache.startsWith(`${cachePrefix}-`) && cache.endsWith(scope);
}

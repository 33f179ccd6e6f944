import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';

/** A file of the build, by its address relative to the page. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const pageFile = 'index.html';
/** Where the files lie that the page may ask for while it is open: its parts, and the data to take away. */
const folders = ['assets/', 'data/'];
const isText = /\.(?:html|m?js|css)$/;

function isHashed(address: string): boolean {
  return address.startsWith('assets/');
}

/**
 * The page and every file that it, or what it leads to, names. What only other pages name stays out.
 * @param files all of the build
 * @param beside addresses of files that belong to a copy though the page names them in no such folder
 */
export function filesOfPage(files: Files, beside: readonly string[]): Files {
  const parts = [...files.keys()].filter((address) =>
    folders.some((folder) => address.startsWith(folder)),
  );
  const found = new Map<string, string | Uint8Array>();
  const queue = [pageFile, ...beside];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    const content = files.get(address);
    if (content === undefined) throw new Error(`${address} is not in the build`);
    found.set(address, content);
    if (!isText.test(address)) continue;
    const text = String(content);
    queue.push(
      // Parts name each other relative to their folder.
      ...parts.filter((part) => text.includes(isHashed(part) ? basename(part) : part)),
    );
  }
  return found;
}

/**
 * The list that the worker keeps. What carries no hash in its name is named with one. The page is refused
 * when it is not what this build wrote, as while a deploy is under way: it would ask for other parts.
 */
export function entriesOf(files: Files): readonly PrecacheEntry[] {
  const entries = [...files].map(([url, content]): PrecacheEntry => {
    if (isHashed(url)) return { url, revision: null };
    const digest = createHash('sha256').update(content).digest('base64');
    const revision = digest.slice(0, 12);
    return { url, revision, ...(url === pageFile && { integrity: `sha256-${digest}` }) };
  });
  return entries.sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** What some files weigh on a device. */
export function bytesOf(files: Files): number {
  let sum = 0;
  for (const content of files.values()) sum += Buffer.byteLength(content);
  return sum;
}

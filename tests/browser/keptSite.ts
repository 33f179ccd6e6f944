import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entriesOf } from '../../src/build/offline/keptFiles';
import { removingWorker } from '../../src/build/offline/worker';
import { serve, type StaticServer } from '../tools/serve.mjs';
import { publishedHeaders } from '../tools/published-headers.mjs';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** A copy of the build on a host of its own, which can be changed and closed. */
export interface KeptSite {
  readonly url: string;
  readonly origin: string;
  /** Its network is gone: nobody answers at its address. */
  readonly close: () => Promise<void>;
  /** Publishes a page with another title and, as a build would, a worker that names it. */
  readonly publish: (title: string) => Promise<void>;
  /** The page is another one than its worker names, as in the middle of a deploy. */
  readonly breakPage: () => Promise<void>;
  /** Publishes the worker of a build without copies. */
  readonly publishRemover: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

/** The entry of the page as it stands in the worker. */
function pageEntry(html: string) {
  const [entry] = entriesOf(new Map([['index.html', html]]));
  if (!entry?.revision || !entry.integrity) throw new Error('The page is kept without its digest');
  return { revision: entry.revision, integrity: entry.integrity };
}

export async function openKeptSite(): Promise<KeptSite> {
  const directory = await mkdtemp(path.join(tmpdir(), 'kept-'));
  await cp(dist, directory, { recursive: true });
  const file = (name: string) => path.join(directory, name);
  let server: StaticServer | undefined = await serve({
    directory,
    subPath: '/some/sub/path/',
    headers: publishedHeaders,
  });
  const { url, origin } = server;
  const close = async () => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    origin,
    close,
    publish: async (title) => {
      const page = await readFile(file('index.html'), 'utf8');
      const next = page.replace(/<html [^>]*/, (tag) => `${tag} data-published="${title}"`);
      const worker = await readFile(file('sw.js'), 'utf8');
      const [old, now] = [pageEntry(page), pageEntry(next)];
      await writeFile(file('index.html'), next);
      await writeFile(
        file('sw.js'),
        worker.replace(old.revision, now.revision).replace(old.integrity, now.integrity),
      );
    },
    breakPage: () => appendFile(file('index.html'), '<!-- of another build -->'),
    publishRemover: async () => writeFile(file('sw.js'), await removingWorker()),
    dispose: async () => {
      await close();
      await rm(directory, { recursive: true });
    },
  };
}

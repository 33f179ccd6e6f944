import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { publishedHeaders } from '../tools/published-headers.mjs';
import { serve, type StaticServer } from '../tools/serve.mjs';

/** A site of somebody else, on an origin of its own, that answers every address with one page. */
export interface Host {
  readonly url: string;
  readonly origin: string;
  /** What it answers from now on. */
  readonly show: (html: string, headers?: Readonly<Record<string, string>>) => void;
  readonly close: () => Promise<void>;
}

export async function openHost(): Promise<Host> {
  let html = '';
  let headers: Readonly<Record<string, string>> = {};
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  const origin = `http://127.0.0.1:${String(address.port)}`;
  return {
    origin,
    url: `${origin}/`,
    show: (next, more = {}) => {
      html = next;
      headers = more;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const root = path.resolve(import.meta.dirname, '../..');

/** Serves the build with its own headers, policy and all, or with none of them, as GitHub Pages does. */
export function serveWithHeaders(has: boolean): Promise<StaticServer> {
  return serve({ subPath: '/maps/', headers: has ? publishedHeaders : {} });
}

/** The mock article with a code in each of its places. */
export function article(...codes: readonly string[]): string {
  const html = readFileSync(path.join(root, 'tests/embed/article.html'), 'utf8');
  return codes.reduce(
    (whole, code, index) => whole.replace(`<!--embed ${String(index + 1)}-->`, () => code),
    html,
  );
}

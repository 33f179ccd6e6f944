// A small static server, as plain as the hosts the page is meant for. `npm run serve` serves dist/
// from a sub-path, which shows at once where an address was written as if the page were at the top.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { projectFolder } from '../../src/build/project.mjs';

/**
 * @typedef {object} StaticServer
 * @property {string} origin such as http://127.0.0.1:8080
 * @property {string} url origin and sub-path, ending in a slash
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} ServeOptions
 * @property {string} [directory] what to serve: dist/ unless told; `NAME.br` goes out in place of NAME
 * @property {string} [subPath] where on the host, such as /some/sub/path/
 * @property {number} [port] 0: any free one
 * @property {Record<string, string> | ((address: string) => Record<string, string>)} [headers] of every
 *   answer, or of an address below the sub-path
 * @property {import('node:http').RequestListener} [onRequest] hears of every request before it is answered
 */

/**
 * Starts serving a folder to this machine only.
 * @param {ServeOptions} [options]
 * @returns {Promise<StaticServer>}
 */
export async function serve({
  directory = join(projectFolder, 'dist'),
  subPath = '/',
  port = 0,
  headers = {},
  onRequest,
} = {}) {
  const base = `/${subPath}/`.replace(/\/+/g, '/');
  // Files are looked up at each request: a new version may be published while a page is open.
  const answer = sirv(directory, { dev: true, brotli: true });
  const server = createServer((request, response) => {
    onRequest?.(request, response);
    const { url = '/' } = request;
    const [address = ''] = url.slice(base.length - 1).split(/[?#]/);
    // What carries a hash of its content in its name never changes.
    const lasts = url.includes('/assets/');
    response.setHeaders(
      new Map(
        Object.entries({
          'cache-control': lasts ? 'public, max-age=31536000, immutable' : 'no-cache',
          // What makes the modules load inside a sandboxed frame, whose origin is nobody's.
          'access-control-allow-origin': '*',
          ...(typeof headers === 'function' ? headers(address) : headers),
        }),
      ),
    );
    if (`${url}/` === base) response.writeHead(301, { location: base }).end();
    else if (!url.startsWith(base)) response.writeHead(404).end();
    else {
      request.url = url.slice(base.length - 1);
      answer(request, response);
    }
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    url: origin + base,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [subPath = '/some/sub/path/', port = '4173'] = process.argv.slice(2);
  const { url } = await serve({ subPath, port: Number(port) });
  console.log(`dist/ is served at ${url} (Ctrl-C ends it)`);
}

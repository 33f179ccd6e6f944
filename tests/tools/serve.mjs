// A small static server, as plain as the hosts the page is meant for. `npm run serve` serves dist/
// from a sub-path, which shows at once where an address was written as if the page were at the top.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative, isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from '../../src/build/contentTypes.mjs';
import { projectFolder } from '../../src/build/project.mjs';

/**
 * @typedef {object} StaticServer
 * @property {string} origin such as http://127.0.0.1:8080
 * @property {string} url origin and sub-path, ending in a slash
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} ServeOptions
 * @property {string} [directory] what to serve: dist/ unless told
 * @property {string} [subPath] where on the host, such as /some/sub/path/
 * @property {number} [port] 0: any free one
 * @property {Record<string, string>} [headers] added to every answer
 * @property {number} [brotliQuality] 5, as hosts compress in passing; 11 is what they do beforehand
 * @property {import('node:http').RequestListener} [onRequest] hears of every request before it is answered
 */

/** @param {number} brotliQuality */
const compressors = (brotliQuality) => ({
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body),
});

/**
 * The file that an address means, or null when there is none inside the folder.
 * @param {string} root
 * @param {string} address decoded, relative to the sub-path
 * @returns {Promise<{ file: string } | { folder: true } | null>}
 */
async function find(root, address) {
  try {
    const path = await realpath(join(root, address));
    const inside = relative(root, path);
    if (inside.startsWith('../..') || isAbsolute(inside)) return null;
    if (!(await stat(path)).isDirectory()) return address.endsWith('/') ? null : { file: path };
    if (address !== '' && !address.endsWith('/')) return { folder: true };
    const index = join(path, 'index.html');
    return (await stat(index)).isFile() ? { file: index } : null;
  } catch {
    return null;
  }
}

/**
 * @param {string | undefined} accepted
 * @returns {'br' | 'gzip' | null}
 */
function encodingFor(accepted = '') {
  const names = accepted.split(',').map((part) => part.trim());
  if (names.some((name) => /^br(;q=(?!0(\.0*)?$)|$)/.test(name))) return 'br';
  if (names.some((name) => /^gzip(;q=(?!0(\.0*)?$)|$)/.test(name))) return 'gzip';
  return null;
}

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
  brotliQuality = 5,
  onRequest,
} = {}) {
  const compress = compressors(brotliQuality);
  const root = await realpath(directory);
  const base = `/${subPath}/`.replace(/\/+/g, '/');
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();

  const server = createServer((request, response) => {
    onRequest?.(request, response);
    /** @param {number} status @param {Record<string, string>} [more] @param {string | Buffer} [body] */
    const answer = (status, more = {}, body = '') => {
      response.writeHead(status, {
        'content-length': String(Buffer.byteLength(body)),
        // What carries a hash of its content in its name never changes.
        'cache-control': /\/assets\//.test(request.url ?? '')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
        // What makes the modules load inside a sandboxed frame, whose origin is nobody's.
        'access-control-allow-origin': '*',
        ...headers,
        ...more,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };

    const respond = async () => {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return answer(405, { allow: 'GET, HEAD' });
      const [path = '', query] = (request.url ?? '/').split('?', 2);
      const redirect = () =>
        answer(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
      if (`${path}/` === base) return redirect();
      if (!path.startsWith(base)) return answer(404);
      const found = await find(root, decodeURIComponent(path.slice(base.length)));
      if (found === null) return answer(404);
      if ('folder' in found) return redirect();

      const type = contentType(found.file);
      const body = await readFile(found.file);
      if (!isCompressible(type)) return answer(200, { 'content-type': type }, body);
      const encoding = encodingFor(request.headers['accept-encoding']?.toString());
      const plain = { 'content-type': type, vary: 'accept-encoding' };
      if (encoding === null) return answer(200, plain, body);
      const { mtimeMs } = await stat(found.file);
      const key = `${encoding} ${mtimeMs} ${found.file}`;
      const smaller = compressed.get(key) ?? compress[encoding](body);
      compressed.set(key, smaller);
      return answer(200, { ...plain, 'content-encoding': encoding }, await smaller);
    };

    respond().catch((error) => answer(error instanceof URIError ? 400 : 500));
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

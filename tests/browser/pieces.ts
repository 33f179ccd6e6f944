import { createServer } from 'node:http';

/** A page that arrives in two pieces. */
export interface Pieces {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Long enough for a browser to draw what has come, far longer than a frame. */
const pause = 250;

/**
 * Serves a page in two pieces with a pause between them, as a slow network or a slow parser does: what has
 * come is drawn before the rest is there.
 * @param html the whole page
 * @param cut characters in the first piece
 */
export async function serveInPieces(html: string, cut: number): Promise<Pieces> {
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      // Without its files a page stays what it was served as.
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    setTimeout(() => response.end(html.slice(cut)), pause);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

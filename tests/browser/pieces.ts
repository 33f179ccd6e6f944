import { createServer, type ServerResponse } from 'node:http';

/** A page that arrives piece by piece. */
export interface Pieces {
  readonly url: string;
  /** Sends one piece more; false when all of them have been sent. */
  readonly send: () => boolean;
  readonly close: () => Promise<void>;
}

/**
 * Serves a page piece by piece, as a slow network or a slow parser does: what has come can be drawn before
 * the rest is there. The first piece is sent when the page is asked for.
 * @param html the whole page
 * @param cuts where pieces end, ascending
 */
export async function serveInPieces(html: string, cuts: readonly number[]): Promise<Pieces> {
  const ends = [...cuts, html.length];
  let answer: ServerResponse | undefined;
  let sent = 0;
  const send = () => {
    const from = ends[sent - 1] ?? 0;
    const to = ends[sent];
    if (to === undefined) return false;
    sent += 1;
    if (to === html.length) answer?.end(html.slice(from));
    else answer?.write(html.slice(from, to));
    return true;
  };
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      // Without its files a page stays what it was served as.
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer = response;
    sent = 0;
    send();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    send,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

import { largestLesson } from './lessonFile';

/*
 * A text in a link, such as a whole lesson: compressed, in letters that no system on the way changes. A number
 * in front says how it is written, and a letter behind it keeps what is at the end of a link from being cut off.
 */

const before = '~1';
const after = 'z';

/** Letters: with all else that a link says, so much of it is read. */
export const longestPacked = 19_000;

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Everything that comes out of a stream, unless it is more than it may be: then the rest is never unpacked. */
async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > largestLesson) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** A text as a link carries it; undefined: it is too long for that, or the browser cannot compress. */
export async function packed(written: string): Promise<string | undefined> {
  try {
    const bytes = new TextEncoder().encode(written);
    const packing = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
    const fewer = await collected(packing);
    if (!fewer) return undefined;
    const letters = before + base64url(fewer) + after;
    return letters.length > longestPacked ? undefined : letters;
  } catch {
    return undefined;
  }
}

/** What a link carries, as it was written; undefined: it is nothing of the kind, or more than a lesson may be. */
export async function unpacked(carried: string): Promise<Uint8Array | undefined> {
  if (!carried.startsWith(before) || !carried.endsWith(after)) return undefined;
  const bytes = bytesOf(carried.slice(before.length, -after.length));
  if (!bytes) return undefined;
  try {
    return await collected(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}

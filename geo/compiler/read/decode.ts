import { isUtf8 } from 'node:buffer';
import { show, type Problem } from '../problem.ts';

export interface Decoded {
  /** Undefined when the file holds no text at all. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

const lineFeed = 0x0a;

function brokenLines(file: string, bytes: Uint8Array): Problem[] {
  if (isUtf8(bytes)) return [];
  const problems: Problem[] = [];
  let start = 0;
  for (let row = 1; start <= bytes.length; row += 1) {
    const next = bytes.indexOf(lineFeed, start);
    const end = next === -1 ? bytes.length : next;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) {
      const found = `broken bytes in ${show(new TextDecoder().decode(line))}`;
      problems.push({ file, row, expected: 'UTF-8 text', found });
    }
    start = end + 1;
  }
  return problems;
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/**
 * Bytes to text. A byte-order mark, broken UTF-8 or foreign line ends are reported, and the text is
 * still handed on, so that one wrongly saved file does not hide what else is wrong with it.
 */
export function decode(file: string, bytes: Uint8Array | undefined): Decoded {
  const unreadable = (expected: string, found: string): Decoded => ({
    text: undefined,
    problems: [{ file, expected, found }],
  });
  if (!bytes) return unreadable('this file in the package', 'no such file');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return unreadable('UTF-8 text', 'UTF-16 text');
  }
  const problems = brokenLines(file, bytes);
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    problems.push({
      file,
      row: 1,
      expected: 'UTF-8 without a byte-order mark',
      found: 'a byte-order mark before the first character',
    });
  }
  // TextDecoder drops the byte-order mark.
  const text = new TextDecoder().decode(bytes);
  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    const row = text.slice(0, carriage).split('\n').length;
    problems.push({ file, row, expected: 'lines that end in LF', found: 'CR or CRLF line ends' });
  }
  const plain = text.replaceAll(/\r\n?/g, '\n');
  if (plain.trim() === '') {
    return {
      text: undefined,
      problems: [...problems, { file, expected: 'content', found: 'an empty file' }],
    };
  }
  return { text: plain, problems };
}

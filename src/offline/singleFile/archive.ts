/** A part of the page: a file of its own elsewhere. */
export interface Part {
  /** Its address relative to the page. */
  readonly name: string;
  /** As a server would name its type: `text/javascript`. */
  readonly type: string;
  readonly content: Uint8Array;
}

const separator = '\t';
const end = 0x0a;

/**
 * All parts in one run of bytes: a line that lists name, type and size of each, then one after the other.
 * It is compressed as a whole and stands in the page as text.
 */
export function joinParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const list = parts.flatMap(({ name, type, content }) => [name, type, String(content.length)]);
  const head = new TextEncoder().encode(`${list.join(separator)}\n`);
  const runs = [head, ...parts.map(({ content }) => content)];
  const whole = new Uint8Array(runs.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const run of runs) {
    whole.set(run, offset);
    offset += run.length;
  }
  return whole;
}

/** The parts of a run of bytes, each at an address of its own in this page. @returns by name */
export function partAddresses(whole: Uint8Array<ArrayBuffer>): ReadonlyMap<string, string> {
  let offset = whole.indexOf(end);
  const list = new TextDecoder().decode(whole.subarray(0, offset)).split(separator);
  offset += 1;
  const addresses = new Map<string, string>();
  for (let index = 0; index + 2 < list.length; index += 3) {
    const [name = '', type = '', size = ''] = list.slice(index, index + 3);
    const content = whole.subarray(offset, offset + Number(size));
    addresses.set(name, URL.createObjectURL(new Blob([content], { type })));
    offset += Number(size);
  }
  return addresses;
}

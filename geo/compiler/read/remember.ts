import type { FileMap } from './directory.ts';

/**
 * A reader that reads the same bytes once: what is asked again and again, with one file changed,
 * costs only that file. The bytes of a file are replaced, never written over.
 */
export function remembering<Result extends object>(
  file: string,
  read: (files: FileMap) => Result,
): (files: FileMap) => Result {
  const results = new WeakMap<Uint8Array, Result>();
  return (files) => {
    const bytes = files[file];
    const known = bytes && results.get(bytes);
    if (known) return known;
    const result = read(files);
    if (bytes) results.set(bytes, result);
    return result;
  };
}

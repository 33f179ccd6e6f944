declare global {
  /** Only in the edition that is one file: where a part lies that is a file of its own elsewhere. */
  var partAddress: ((name: string) => string) | undefined;
}

/** Whether the page and everything it needs came in one file. */
export function isSingleFile(): boolean {
  return globalThis.partAddress !== undefined;
}

/**
 * The address of a file that lies beside the page.
 * @param name relative to the page: `data/figures.csv`
 */
export function besidePage(name: string): string {
  return globalThis.partAddress?.(name) ?? name;
}

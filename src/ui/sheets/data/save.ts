import type { TakenFile } from './takeaway';

/** Hands a file to the reader under its name, as far as the browser lets it. */
export function saveFile({ name, mediaType, content }: TakenFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the time the next task runs.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}

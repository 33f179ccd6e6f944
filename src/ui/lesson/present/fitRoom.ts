import type { Attachment } from 'svelte/attachments';

/** From the size that is meant down to the least: on a slide nobody moves what has no room. */
const shares = [1, 0.92, 0.85, 0.78, 0.72] as const;

/** Sets what stands in a column as large as it fits, in `--fit`. Whoever uses it keeps a least size. */
export function fitRoom(isMeant: boolean): Attachment<HTMLElement> {
  return (room) => {
    if (!isMeant) return;

    function fit(): void {
      for (const share of shares) {
        room.style.setProperty('--fit', String(share));
        if (room.scrollHeight <= room.clientHeight) return;
      }
    }

    const observer = new ResizeObserver(fit);
    observer.observe(room);
    for (const child of room.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  };
}

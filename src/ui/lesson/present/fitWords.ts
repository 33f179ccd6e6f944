import type { Attachment } from 'svelte/attachments';

/** From the size that is meant down to the least that is read from the last row: hundredths of the screen's shorter side. */
const sizes = [5.74, 5.3, 4.9, 4.5, 4.15, 3.8, 3.5, 3.2, 2.9, 2.65, 2.4] as const;
/** Lines that a sentence may have: on a screen that is higher than wide, more. */
const lines = { wide: 2, high: 5 } as const;

/**
 * Sets the words of a step as large as they fit: with the least size they take what lines they need, and are
 * not cut. Attached anew when the words are others.
 */
export function fitWords(): Attachment<HTMLElement> {
  return (room) => {
    let width = 0;

    function countLines(heading: HTMLElement): number {
      return Math.round(heading.offsetHeight / parseFloat(getComputedStyle(heading).lineHeight));
    }

    function fit(): void {
      const heading = room.querySelector('h2');
      if (!heading) return;
      const most = innerWidth < innerHeight ? lines.high : lines.wide;
      for (const size of sizes) {
        room.style.setProperty('--step-sentence', `max(1.125rem, ${String(size)}vmin)`);
        if (countLines(heading) <= most) return;
      }
    }

    const observer = new ResizeObserver(() => {
      // What the words themselves do to the height is their own doing.
      if (room.clientWidth === width) return;
      width = room.clientWidth;
      fit();
    });
    observer.observe(room);
    fit();
    document.fonts.addEventListener('loadingdone', fit);
    addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
      removeEventListener('resize', fit);
    };
  };
}

/** A frame that nobody sees is not painted; the page goes on without it after so many milliseconds. */
const timeout = 300;

/** Resolves when what the page consists of by now has been painted. */
export async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    // The next task after a frame comes when the frame is on the screen.
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
    setTimeout(resolve, timeout);
  });
}

/** Asks for the whole screen. Works within a press of the reader's alone; where it is refused, the page stays as it is. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // A frame without leave to, a phone without full screens: the page fills its window all the same.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (!isFullScreen()) return;
  try {
    await document.exitFullscreen();
  } catch {
    // The reader has left it in the same moment.
  }
}

export function isFullScreen(): boolean {
  // Undefined where a browser has no full screens at all.
  return Boolean(document.fullscreenElement);
}

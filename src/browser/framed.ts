/** Whether the page stands in a frame of another page; asked in browsers only. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/**
 * Calls in a task of its own, so that the browser can draw and answer before.
 * @returns how to call it off
 */
export function inNextTask(run: () => void): () => void {
  const handle = setTimeout(run);
  return () => {
    clearTimeout(handle);
  };
}

/** Keys that walk from mark to mark, or open the mark that has the focus. */
const walking: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);
const opening: ReadonlySet<string> = new Set(['Enter', ' ']);

/**
 * Listens to the keys by which a reader walks on the map.
 * @returns how to stop it
 */
export function listenToWalk(element: HTMLElement, onPress: (key: string) => void): () => void {
  const press = (event: KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const isMeant = walking.has(key) || (opening.has(key) && target !== element);
    if (!isMeant || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    onPress(key);
  };
  element.addEventListener('keydown', press);
  return () => {
    element.removeEventListener('keydown', press);
  };
}

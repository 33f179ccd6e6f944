/**
 * Tells when a reader reaches for the map: presses or touches it, turns the wheel over it, uses a key on it.
 * In an article the bare wheel and a single finger scroll the article and mean nothing.
 * @returns how to stop
 */
export function listenToIntent(
  element: HTMLElement,
  isCooperative: boolean,
  onIntent: () => void,
): () => void {
  const end = new AbortController();
  const options = { passive: true, signal: end.signal };
  element.addEventListener('keydown', onIntent, options);
  element.addEventListener(
    'pointerdown',
    ({ pointerType, isPrimary }) => {
      if (!isCooperative || pointerType !== 'touch' || !isPrimary) onIntent();
    },
    options,
  );
  element.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      if (!isCooperative || ctrlKey || metaKey) onIntent();
    },
    options,
  );
  return () => {
    end.abort();
  };
}

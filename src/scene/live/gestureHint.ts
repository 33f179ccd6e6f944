import type { GestureWords } from '../renderer';

/** Milliseconds for which the hint stays after the last try. */
const shown = 1400;

/**
 * Tells a reader who turns the wheel or drags with one finger over a map in an article, both of which are
 * left to the article, what moves the map.
 * @returns how to stop it
 */
export function hintAtGestures(container: HTMLElement, words: () => GestureWords): () => void {
  const end = new AbortController();
  const options = { passive: true, signal: end.signal };
  const hint = container.ownerDocument.createElement('p');
  hint.className = 'gesture-hint';
  // It answers a hand; a reader without one is told nothing new.
  hint.ariaHidden = 'true';
  let hiding: ReturnType<typeof setTimeout> | undefined;

  function tell(text: string): void {
    hint.textContent = text;
    if (!hint.isConnected) container.append(hint);
    clearTimeout(hiding);
    hiding = setTimeout(() => {
      hint.remove();
    }, shown);
  }

  const isMac = navigator.platform.includes('Mac');
  container.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      const { wheel, wheelOnMac } = words();
      if (!ctrlKey && !metaKey) tell(isMac ? wheelOnMac : wheel);
    },
    options,
  );
  container.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length === 1) tell(words().touch);
    },
    options,
  );
  return () => {
    end.abort();
    clearTimeout(hiding);
    hint.remove();
  };
}

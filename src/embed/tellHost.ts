import type { Interface } from '../view/view';
import { createHeightTeller, heightMessages, heightRequest, wantedHeight } from './height';

/**
 * Tells the page around this frame which height suits it, whenever that changes, and again when it asks.
 * Nobody can know which page that is; a height is nothing to hide. Of what it sends, only the one request
 * is understood.
 * @param shown what is shown around the map now
 * @returns how to stop
 */
export function tellHost(page: HTMLElement, shown: () => Interface): () => void {
  const { parent } = window;
  const teller = createHeightTeller(
    (height) => {
      for (const message of heightMessages(height, window.location.href))
        parent.postMessage(message, '*');
    },
    () => performance.now(),
  );
  const measure = () => {
    const { width, height } = page.getBoundingClientRect();
    // A hidden frame has no size to derive anything from.
    if (width > 0) teller.tell(wantedHeight(width, shown(), height));
  };
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === heightRequest) teller.again();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(page);
  window.addEventListener('message', answer);
  return () => {
    observer.disconnect();
    window.removeEventListener('message', answer);
  };
}

import { heightRequest, heightType } from './height';

/** Pixels; whoever fills a frame of ours, the article keeps its shape. */
const bounds = { least: 120, most: 4000 } as const;

/** Whether a message tells a height that a frame may have. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const type: unknown = Reflect.get(data, 'type');
  const height: unknown = Reflect.get(data, 'height');
  if (type !== heightType || typeof height !== 'number') return undefined;
  return height >= bounds.least && height <= bounds.most ? Math.ceil(height) : undefined;
}

/**
 * For the page of an article: gives frames of this explorer the height they ask for. A message counts only
 * when it comes from the window of a frame whose address lies beside this script, and still holds a page
 * from there, or one without an origin, as in a sandbox.
 * @param base address of the folder of this script
 */
export function adaptHeights(base: string): void {
  const { origin } = new URL(base);
  const frames = () =>
    Array.from(document.getElementsByTagName('iframe')).filter(({ src }) => src.startsWith(base));
  window.addEventListener('message', (event) => {
    const height = heightIn(event.data);
    if (height === undefined || (event.origin !== origin && event.origin !== 'null')) return;
    for (const frame of frames())
      if (frame.contentWindow === event.source) frame.style.height = `${String(height)}px`;
  });
  // Frames that spoke before this script had come say it again.
  for (const frame of frames()) frame.contentWindow?.postMessage(heightRequest, '*');
}

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement)
  adaptHeights(currentScript.src.replace(/[^/]*$/, ''));

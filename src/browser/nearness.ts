/** How far around the screen a frame counts as near. Browsers widen only the screen of hosts of our own origin. */
const margin = '60% 0px';

/** Milliseconds a frame may be away before it counts as far: a reader who scrolls back finds it as it was. */
const timeout = 800;

/**
 * Tells whether an element is near the screen, in a frame also of the page around it. Reports each change,
 * the first when it is known.
 * @returns how to stop watching
 */
export function watchNearness(element: Element, report: (near: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer);
      if (entries.at(-1)?.isIntersecting) report(true);
      else
        timer = setTimeout(() => {
          report(false);
        }, timeout);
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

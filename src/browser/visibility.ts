/**
 * Tells whether an element can be seen at all: not scrolled away, in a frame or out of one, nor in a
 * hidden tab. Reports once at the start and then on each change.
 * @returns how to stop watching
 */
export function watchVisibility(element: Element, report: (visible: boolean) => void): () => void {
  let onScreen = true;
  const tell = () => {
    report(onScreen && document.visibilityState === 'visible');
  };
  const observer = new IntersectionObserver((entries) => {
    onScreen = entries.some(({ isIntersecting }) => isIntersecting);
    tell();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', tell);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', tell);
  };
}

import type { Point } from './camera';
import type { CameraControls } from './cameraControls';
import { stepOf, turnOf } from './hand';
import { listenToPointers, pointIn, type Tap } from './pointers';

/** Milliseconds without a turn after which a trackpad is taken to have come to rest. */
const quiet = 120;

/** Zooms around the pointer: after the notches of a wheel, and with the fingers on a trackpad. */
function listenToWheel(
  element: HTMLElement,
  camera: CameraControls,
  signal: AbortSignal,
  cooperative: boolean,
): void {
  let turned = 0;
  let around: Point = { x: 0, y: 0 };
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    frame = 0;
    camera.drag({ x: 0, y: 0 }, 2 ** turned, around);
    turned = 0;
  }

  function wheel(event: WheelEvent): void {
    if (cooperative && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { zoom, notched } = turnOf(event);
    if (zoom === 0) return;
    around = pointIn(element, event);
    if (notched) {
      camera.roll(zoom, around);
      return;
    }
    turned += zoom;
    if (frame === 0) frame = requestAnimationFrame(flush);
    clearTimeout(resting);
    resting = setTimeout(camera.release, quiet);
  }

  element.addEventListener('wheel', wheel, { passive: false, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(resting);
  });
}

function listenToKeys(element: HTMLElement, camera: CameraControls, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event.key);
    if (!step) return;
    event.preventDefault();
    camera.step(step.by, step.zoom);
  };
  element.addEventListener('keydown', press, { signal });
}

/**
 * Lets a reader move the map with hand, wheel and keys: the same ways as the WebGL map, which also keeps
 * every touch to itself.
 * @param cooperative the wheel alone and a single finger are left to the page
 */
export function listenToGestures(
  element: HTMLElement,
  camera: CameraControls,
  onTap: (tap: Tap) => void,
  cooperative = false,
): () => void {
  const stopListening = new AbortController();
  const { signal } = stopListening;
  const hadTabIndex = element.hasAttribute('tabindex');
  if (!hadTabIndex) element.tabIndex = 0;
  const { touchAction, userSelect } = element.style;
  element.style.touchAction = cooperative ? 'pan-x pan-y' : 'none';
  element.style.userSelect = 'none';
  listenToWheel(element, camera, signal, cooperative);
  listenToKeys(element, camera, signal);
  const stopPointers = listenToPointers(element, {
    onGrip: ({ by, factor, around }, alone) => {
      if (!(alone && cooperative)) camera.drag(by, factor, around);
    },
    onRelease: camera.release,
    onTap: (tap) => {
      onTap(tap);
      if (tap.isDouble) camera.approach(tap.shiftKey ? -1 : 1, tap);
    },
  });
  return () => {
    stopListening.abort();
    stopPointers();
    element.style.touchAction = touchAction;
    element.style.userSelect = userSelect;
    if (!hadTabIndex) element.removeAttribute('tabindex');
    if (element.style.length === 0) element.removeAttribute('style');
  };
}

import type { Pick } from '../../view/ids';
import { middleOf, pointAt, type Placement } from '../camera';
import type { FlatPoint } from '../mercator';
import { portShift } from '../layers/ports/look';
import type { MarkWords } from '../renderer';
import type { Scene } from '../scene';
import { zoomOfWidth } from '../stage';
import { nextToward, type Direction } from './walkDirection';
import { keyOf, stopPoint, stopsOf, type Stop } from './walkStops';

export interface WalkSettings {
  readonly container: HTMLElement;
  /** What is drawn, and where it lies or is about to lie. */
  readonly state: () => { readonly scene: Scene; readonly placement: Placement } | undefined;
  /** Brings the camera to what is outside the view. */
  readonly reveal: (flat: FlatPoint) => void;
  readonly words: MarkWords;
  readonly onOpen: (pick: Pick) => void;
}

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** By how many stops in the order of the table. */
const strides: Readonly<Partial<Record<string, number>>> = { PageDown: 1, PageUp: -1 };

/** The stop nearest to the middle of what is seen, where a walk begins. */
function middlemost(stops: readonly Stop[], { view, viewport }: Placement): number | undefined {
  const middle = middleOf(viewport);
  const away = stops.map(({ flat }) => {
    const { x, y } = pointAt(flat, view, viewport);
    return Math.hypot(x - middle.x, y - middle.y);
  });
  return stops.length > 0 ? away.indexOf(Math.min(...away)) : undefined;
}

/**
 * Walks by keys from mark to mark. The mark that is reached is one element, made for it, that takes the
 * real focus: that is what every screen reader speaks, and a map of hundreds of marks costs one element.
 * While it is there it is the Tab stop of the map.
 */
export function createWalk({ container, state, reveal, words, onOpen }: WalkSettings) {
  let current: Stop | undefined;
  let ring: HTMLElement | undefined;

  function place({ view, viewport }: Placement): void {
    if (!ring || !current) return;
    const { x, y } = pointAt(current.flat, view, viewport);
    const shift = current.shift * portShift(zoomOfWidth(viewport.stage, view.width));
    ring.style.translate = `${String(x + shift)}px ${String(y)}px`;
  }

  function leave(): void {
    const hadFocus = ring !== undefined && ring === container.ownerDocument.activeElement;
    container.tabIndex = 0;
    if (hadFocus) container.focus({ preventScroll: true });
    ring?.remove();
    ring = undefined;
    current = undefined;
  }

  function createRing(label: string): HTMLElement {
    const element = container.ownerDocument.createElement('div');
    element.className = 'map-focus';
    element.role = 'button';
    element.tabIndex = 0;
    element.ariaLabel = label;
    return element;
  }

  function goTo(stops: readonly Stop[], index: number): void {
    const [stop, now] = [stops[index], state()];
    if (!stop || !now) return;
    const former = ring;
    current = stop;
    ring = createRing(words(stop.pick, index, stops.length));
    container.append(ring);
    place(now.placement);
    ring.focus({ preventScroll: true });
    former?.remove();
    container.tabIndex = -1;
    reveal(stop.flat);
  }

  function nextOf(stops: readonly Stop[], key: string, placement: Placement): number | undefined {
    const at =
      current && stops.findIndex(({ pick }) => current && keyOf(pick) === keyOf(current.pick));
    if (key === 'Home') return 0;
    if (key === 'End') return stops.length - 1;
    const [stride, direction] = [strides[key], directions[key]];
    if (stride !== undefined && (at === undefined || at < 0))
      return stride > 0 ? 0 : stops.length - 1;
    if (at === undefined || at < 0) return middlemost(stops, placement);
    if (stride !== undefined) return (at + stride + stops.length) % stops.length;
    const zoom = zoomOfWidth(placement.viewport.stage, placement.view.width);
    const points = stops.map((stop) => stopPoint(stop, zoom));
    return direction && nextToward(points, at, direction);
  }

  return {
    /** @param key one of {@link walkKeys} */
    press: (key: string): void => {
      const now = state();
      if (!now) return;
      if (key === 'Enter' || key === ' ') {
        if (current) onOpen(current.pick);
        return;
      }
      const stops = stopsOf(now.scene);
      const next = nextOf(stops, key, now.placement);
      if (next !== undefined) goTo(stops, next);
    },
    place,
    /** Says anew what has the focus, after the year or the language has changed; leaves what is gone. */
    renew: (): void => {
      const now = state();
      if (!now || !current || !ring) return;
      const key = keyOf(current.pick);
      const stops = stopsOf(now.scene);
      const index = stops.findIndex(({ pick }) => keyOf(pick) === key);
      current = stops[index];
      if (!current) leave();
      else {
        ring.ariaLabel = words(current.pick, index, stops.length);
        place(now.placement);
      }
    },
    leave,
  };
}

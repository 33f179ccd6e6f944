import type { Bounds } from '../../../atlas/atlas';
import { sameCamera } from '../../../view/camera';
import type { Camera } from '../../../view/ids';
import { samePadding, type Padding, type Renderer } from '../../renderer';
import type { Stage } from '../../stage';
import { createAnimation } from './animation';
import {
  between,
  cameraOf,
  fitted,
  panned,
  viewAt,
  zoomed,
  middleOf,
  type Point,
  type Room,
  type Size,
  type View,
} from './camera';

/** Milliseconds of a move the page asks for (half of it for its buttons), of a step, of a notch of a wheel. */
const long = 620;
const short = 300;
const rolling = 200;

export interface CameraSettings {
  readonly stage: Stage;
  readonly bounds: Bounds;
  readonly padding: Padding;
  readonly camera: Camera | undefined;
  readonly reducedMotion: boolean;
  readonly onCamera: (camera: Camera) => void;
  /** A move begins: nothing has moved yet. */
  readonly onStart: () => void;
  /** One write of the stage. */
  readonly onView: (view: View) => void;
  /** The stage has come to rest, also after a change of size. */
  readonly onRest: (view: View) => void;
}

/** The camera of a stage: what the page asks for, and what a reader does with hand or keys. */
export interface CameraControls extends Pick<
  Renderer,
  'setPadding' | 'flyTo' | 'fitBounds' | 'zoomBy' | 'setReducedMotion' | 'camera'
> {
  /** Tells the size of the container; nothing is shown before it has one. */
  readonly resize: (size: Size) => void;
  /** Undefined as long as the container has no size. */
  readonly view: () => View | undefined;
  readonly room: () => Room;
  readonly moving: () => boolean;
  /** Moves and enlarges with the hand, at once; what was under way stops. `around` stays under the hand. */
  readonly drag: (by: Point, factor: number, around: Point) => void;
  /** The hand lets go. */
  readonly release: () => void;
  /** A step with a key: pixels, and zoom levels around the middle. */
  readonly step: (by: Point, zoom: number) => void;
  /** Zoom levels around a point that was clicked twice. */
  readonly approach: (zoom: number, around: Point) => void;
  /** Zoom levels around the pointer, following a wheel that turns in notches. */
  readonly roll: (zoom: number, around: Point) => void;
  readonly stop: () => void;
}

type Move = 'fit' | 'move';

/**
 * Moves the stage when it is told to, at once for readers who prefer no motion, and tells where it has come
 * to rest. A fit to bounds is no place of its own: it is told to nobody and kept when the size changes.
 */
export function cameraControls(settings: CameraSettings): CameraControls {
  const animation = createAnimation();
  let { bounds, padding, reducedMotion } = settings;
  let size: Size = { width: 0, height: 0 };
  /** Where it rests, or is going to; nothing while the bounds are fitted. */
  let target = settings.camera;
  let isFitted = !settings.camera;
  let view: View | undefined;
  /** The view that an animation is on its way to. */
  let heading: View | undefined;
  let held = false;
  /** Whose move is under way. */
  let mover: Move = 'fit';
  let told: Camera | undefined;

  const room = (): Room => ({ stage: settings.stage, size, padding });
  const isEmpty = () => size.width <= 0 || size.height <= 0;
  const moving = () => held || animation.running();
  const shown = () => (isEmpty() ? undefined : view);
  /** Where it stands or is about to stand. */
  const standing = () => heading ?? shown();

  function show(next: View): void {
    view = next;
    settings.onView(next);
  }

  function rest(): void {
    if (!view) return;
    const move = mover;
    heading = undefined;
    held = false;
    mover = 'fit';
    const camera = cameraOf(view, room());
    const moved = !told || !sameCamera(camera, told);
    told = camera;
    target = camera;
    const isNews = moved && move === 'move';
    if (isNews) isFitted = false;
    settings.onRest(view);
    if (isNews) settings.onCamera(camera);
  }

  function go(next: View, milliseconds: number, move: Move): void {
    const from = view ?? next;
    heading = next;
    held = false;
    mover = move;
    settings.onStart();
    animation.start(reducedMotion ? 0 : milliseconds, (share) => {
      show(between(from, next, share));
      if (share >= 1) rest();
    });
  }

  function grasp(): void {
    animation.stop();
    heading = undefined;
    held = true;
    mover = 'move';
    settings.onStart();
  }

  function zoomTo(from: View | undefined, factor: number, around: Point, time: number): void {
    if (from) go(zoomed(from, factor, around, room()), time, 'move');
  }

  /** Shows what is wanted in the size there is now. */
  function settle(): void {
    animation.stop();
    if (isEmpty()) return;
    show(isFitted || !target ? fitted(bounds, room()) : viewAt(target, room()));
    rest();
  }

  return {
    room,
    moving,
    view: () => view,
    camera: () => {
      const before = standing();
      if (before && mover === 'move' && moving()) return cameraOf(before, room());
      return isFitted ? undefined : target;
    },
    stop: () => {
      animation.stop();
    },
    resize: (next) => {
      if (next.width === size.width && next.height === size.height) return;
      // Where a move has come to or was going is reached at once.
      const before = standing();
      if (before && mover === 'move' && moving()) {
        target = cameraOf(before, room());
        isFitted = false;
      }
      size = next;
      settle();
    },
    setReducedMotion: (next) => {
      reducedMotion = next;
    },
    setPadding: (next) => {
      if (samePadding(padding, next)) return;
      const before = standing();
      const camera = before && cameraOf(before, room());
      padding = { ...next };
      if (camera) go(viewAt(camera, room()), long, isFitted ? 'fit' : 'move');
    },
    flyTo: (camera, animate) => {
      isFitted = false;
      target = camera;
      if (shown()) go(viewAt(camera, room()), animate ? long : 0, 'move');
    },
    fitBounds: (next, animate) => {
      isFitted = true;
      bounds = next;
      if (shown()) go(fitted(next, room()), animate ? long : 0, 'fit');
    },
    zoomBy: (step) => {
      zoomTo(standing(), 2 ** step, middleOf(room()), long / 2);
    },
    drag: (by, factor, around) => {
      const from = shown();
      if (!from) return;
      if (!held) grasp();
      show(zoomed(panned(from, by, room()), factor, around, room()));
    },
    release: () => {
      if (held) rest();
    },
    step: (by, zoom) => {
      const from = standing();
      if (!from) return;
      const grown = zoomed(from, 2 ** zoom, middleOf(room()), room());
      go(panned(grown, by, room()), short, 'move');
    },
    approach: (zoom, around) => {
      zoomTo(standing(), 2 ** zoom, around, short);
    },
    roll: (zoom, around) => {
      zoomTo(standing(), 2 ** zoom, around, rolling);
    },
  };
}

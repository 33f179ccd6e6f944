import type { Bounds } from '../../atlas/atlas';
import { sameSight } from '../../view/camera';
import type { Camera } from '../../view/ids';
import { samePadding, type Padding } from '../padding';
import type { LiveMap } from '../renderer';
import type { Stage } from '../stage';
import {
  cameraOf,
  fitted,
  frameOf,
  kept,
  middleOf,
  panned,
  pointAt,
  scalesOf,
  viewAt,
  zoomed,
  type Size,
  type View,
  type Viewport,
} from '../camera';
import { createHand, type Tap } from './hand';
import { listenToKeys } from './keys';
import type { FlatPoint } from '../mercator';
import type { Point } from '../point';

/** Milliseconds of a move the page asks for (half of it for its buttons), and of a step. */
const long = 620;
const short = 300;

export interface CameraSettings {
  readonly stage: Stage;
  readonly bounds: Bounds;
  readonly padding: Padding;
  readonly camera: Camera | undefined;
  readonly reducedMotion: boolean;
  /** The wheel alone and a single finger are left to the page. */
  readonly cooperative: boolean;
  readonly onCamera: (camera: Camera) => void;
  /** A move begins: nothing has moved yet. */
  readonly onStart: () => void;
  /** One write of the stage. */
  readonly onView: (view: View) => void;
  /** The stage has come to rest, also after a change of size. */
  readonly onRest: (view: View) => void;
  readonly onTap: (tap: Tap) => void;
}

/** The camera of a stage: what the page asks for, and what a reader does with hand or keys. */
export interface CameraControls extends Pick<
  LiveMap,
  'setPadding' | 'flyTo' | 'fitBounds' | 'zoomBy' | 'setReducedMotion' | 'camera'
> {
  /** Tells the size of the container; nothing is shown before it has one. */
  readonly resize: (size: Size) => void;
  /** Undefined as long as the container has no size. */
  readonly view: () => View | undefined;
  readonly viewport: () => Viewport;
  readonly moving: () => boolean;
  /** Where it stands or is about to stand. */
  readonly destination: () => View | undefined;
  /** Brings a point of the flat map to the middle, unless it is in sight. */
  readonly reveal: (flat: FlatPoint) => void;
  readonly stop: () => void;
}

/** Nearer to the edge of what is free, in pixels, nothing is in sight. */
const margin = 32;

/** By how much the map has to move until a point of its container is in the middle; nothing if it is in sight. */
function wayIntoSight({ x, y }: Point, viewport: Viewport): Point | undefined {
  const { size, padding } = viewport;
  const isInSight =
    x >= padding.left + margin &&
    x <= size.width - padding.right - margin &&
    y >= padding.top + margin &&
    y <= size.height - padding.bottom - margin;
  if (isInSight) return undefined;
  const middle = middleOf(viewport);
  return { x: middle.x - x, y: middle.y - y };
}

/** Whose place is reached: a fit's, which is no place of its own, or one that is told. */
type Move = 'fit' | 'move';

/**
 * Moves the stage when it is told to, at once for readers who prefer no motion, and tells where it has come
 * to rest, with the frame in which that was. A fit, to bounds or to all that a camera showed in its frame,
 * is no place of its own: it is told to nobody and fitted anew when the size or the free area changes, so
 * that it is the same whichever of them is known first. A place that was told keeps its zoom then, and is
 * told with its new frame.
 */
export function cameraControls(element: HTMLElement, settings: CameraSettings): CameraControls {
  const { stage } = settings;
  let { bounds, padding, reducedMotion } = settings;
  let size: Size = { width: 0, height: 0 };
  /** Where it rests, or is going to; nothing while the bounds are fitted. With a frame, that is fitted. */
  let target = settings.camera;
  let isFitted = !settings.camera;
  let view: View | undefined;
  /** The view that a move is on its way to. */
  let heading: View | undefined;
  let isMoving = false;
  let mover: Move = 'fit';
  let told: Camera | undefined;

  const viewport = (): Viewport => ({ stage, size, padding });
  const isEmpty = () => size.width <= 0 || size.height <= 0;
  const shown = () => (isEmpty() ? undefined : view);
  /** Whether what is shown was fitted, and is to be again in another size. */
  const holds = () => isFitted || target?.frame !== undefined;
  /** Where it stands or is about to stand. */
  const destination = () => heading ?? shown();

  function rest(): void {
    if (!view) return;
    const move = mover;
    heading = undefined;
    isMoving = false;
    mover = 'fit';
    const place = cameraOf(view, viewport());
    const camera: Camera = { ...place, frame: frameOf(viewport()) };
    const moved = !told || !sameSight(camera, told);
    if (moved) told = camera;
    if (move === 'move') target = place;
    const isNews = moved && move === 'move';
    if (isNews) isFitted = false;
    settings.onRest(view);
    if (isNews) settings.onCamera(camera);
  }

  function start(move: Move, next?: View): void {
    heading = next;
    isMoving = true;
    mover = move;
    settings.onStart();
  }

  const hand = createHand(element, {
    stageWidth: stage.width,
    cooperative: settings.cooperative,
    size: () => size,
    scales: () => scalesOf(viewport()),
    glides: () => !reducedMotion,
    keep: (next) => kept(next, viewport()),
    onGrasp: () => {
      start('move');
    },
    onView: (next) => {
      view = next;
      settings.onView(next);
    },
    onRest: rest,
    onTap: settings.onTap,
    onDoubleTap: (levels, around) => {
      zoomTo(2 ** levels, around, short);
    },
  });
  const stopKeys = listenToKeys(element, ({ by, zoom }) => {
    const from = destination();
    if (!from) return;
    const grown = zoomed(from, 2 ** zoom, middleOf(viewport()), viewport());
    go(panned(grown, by, viewport()), short, 'move');
  });

  function go(next: View, milliseconds: number, move: Move): void {
    start(move, next);
    hand.moveTo(next, reducedMotion ? 0 : milliseconds);
  }

  function zoomTo(factor: number, around: Point, time: number): void {
    const from = destination();
    if (from) go(zoomed(from, factor, around, viewport()), time, 'move');
  }

  /** Where the reader or the page is moving to; nothing while nothing moves, or only a fit. */
  function wanted(): Camera | undefined {
    const next = destination();
    return next && isMoving && mover === 'move' ? cameraOf(next, viewport()) : undefined;
  }

  /** Where a move has come to or was going is its place from now on. */
  function keepMove(): void {
    const before = wanted();
    if (!before) return;
    target = before;
    isFitted = false;
  }

  /** What a fit or a place comes to in the present room, however it was reached. */
  const settled = () =>
    isFitted || !target ? fitted(bounds, viewport()) : viewAt(target, viewport());

  return {
    viewport,
    moving: () => isMoving,
    destination,
    reveal: (flat) => {
      const from = destination();
      if (!from) return;
      const by = wayIntoSight(pointAt(flat, from, viewport()), viewport());
      if (by) go(panned(from, by, viewport()), short, 'move');
    },
    view: () => view,
    camera: () => wanted() ?? (isFitted ? undefined : target),
    stop: () => {
      hand.stop();
      stopKeys();
    },
    resize: (next) => {
      if (next.width === size.width && next.height === size.height) return;
      keepMove();
      size = next;
      if (isEmpty()) return;
      if (told && !holds()) mover = 'move';
      hand.moveTo(settled(), 0);
    },
    setReducedMotion: (next) => {
      reducedMotion = next;
    },
    setPadding: (next, animate) => {
      if (samePadding(padding, next)) return;
      keepMove();
      padding = { ...next };
      if (shown()) go(settled(), animate ? long : 0, holds() ? 'fit' : 'move');
    },
    flyTo: (camera, animate) => {
      isFitted = false;
      target = camera;
      if (!shown()) return;
      go(viewAt(camera, viewport()), animate ? long : 0, camera.frame ? 'fit' : 'move');
    },
    fitBounds: (next, animate) => {
      isFitted = true;
      bounds = next;
      if (shown()) go(fitted(next, viewport()), animate ? long : 0, 'fit');
    },
    zoomBy: (step) => {
      zoomTo(2 ** step, middleOf(viewport()), long / 2);
    },
  };
}

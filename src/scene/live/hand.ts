import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, ZoomTransform, type D3ZoomEvent } from 'd3-zoom';
import type { Size, View } from '../camera';
import { enlargementOf, pointIn, type Point } from '../point';
import { createGlide, glideTime } from './glide';

export interface Tap extends Point {
  readonly isTouch: boolean;
}

export interface HandSettings {
  /** Width of the stage in units of the flat map: a view as wide as that has the scale 1. */
  readonly stageWidth: number;
  /** The wheel alone and a single finger are left to the page. */
  readonly cooperative: boolean;
  readonly size: () => Size;
  /** The least and the most scale; asked whenever a view is shown that was told. */
  readonly scales: () => readonly [least: number, most: number];
  /** Whether a map that is let go while it moves goes on a little. */
  readonly glides: () => boolean;
  /** The nearest view that may be shown. */
  readonly keep: (view: View) => View;
  /** The reader begins to move what is shown; what was under way stops there. */
  readonly onGrasp: () => void;
  readonly onView: (view: View) => void;
  /** What the hand was told, or what the reader did, has come to its end. */
  readonly onRest: () => void;
  readonly onTap: (tap: Tap) => void;
  /** Two taps in one place: zoom levels, closer when positive. */
  readonly onDoubleTap: (levels: number, around: Point) => void;
}

/** Moves a view: over time when it is told to, and with mouse, wheel and fingers. */
export interface Hand {
  readonly moveTo: (view: View, milliseconds: number) => void;
  readonly stop: () => void;
}

/** The middle of what is seen, and its width, as d3-zoom counts them. */
type ZoomView = [x: number, y: number, width: number];

type Gesture = WheelEvent | MouseEvent | TouchEvent;

/** What d3-zoom tells; the event of the reader, if there is one, is behind it. */
type ZoomEvent = Pick<D3ZoomEvent<HTMLElement, unknown>, 'transform'> & {
  readonly sourceEvent: Gesture | null;
};

/** A pointer that stays within so many pixels clicks; what moves farther drags. */
const slack = 4;
/** A single turn this large, in pixels, comes from a wheel and not from a trackpad. */
const wheelTurn = 50;
/** Zoom levels for a pixel, a line and a page of turning, as d3-zoom counts them. */
const levelsPer = [0.002, 0.05, 1] as const;

/**
 * Zoom levels of a turn. A pinch on a trackpad comes as small turns with the control key held, which count
 * ten times; not so a wheel that is turned with the key, as it is in articles.
 */
function levelsOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isPinch = ctrlKey && deltaMode === 0 && Math.abs(deltaY) < wheelTurn;
  const levels = -deltaY * (levelsPer[deltaMode] ?? 0) * (isPinch ? 10 : 1);
  return Math.min(1, Math.max(-1, levels));
}

function isMeant(event: Gesture, cooperative: boolean): boolean {
  if ('touches' in event) return !cooperative || event.touches.length > 1;
  if ('deltaY' in event) return !cooperative || event.ctrlKey || event.metaKey;
  return event.button === 0 && !event.ctrlKey;
}

/** From one view to another at a steady growth: one point stays where it is, as in MapLibre's moves. */
export function steadily(from: ZoomView, to: ZoomView): (share: number) => ZoomView {
  const [x, y, width] = from;
  const grown = to[2] - width;
  return (share) => {
    const now = width * (to[2] / width) ** share;
    const way = Math.abs(grown) > 1e-6 * width ? (now - width) / grown : share;
    return [x + (to[0] - x) * way, y + (to[1] - y) * way, now];
  };
}

const sizeOf = ({ size }: HandSettings): [number, number] => [size().width, size().height];

/** Milliseconds for what is left of a move on whose way the map was pressed. */
const restOfMove = 300;

/** Fast at first, then slowing down, like MapLibre's way of arriving. */
const arriving = (share: number) => 1 - (1 - share) ** 3;

/** d3 asks an element where a pointer is in it, if it can tell, as those of SVG can; else it knows of no enlargement. */
function tellsPlaces(element: HTMLElement): void {
  Object.assign(element, {
    createSVGPoint: () => new DOMPoint(),
    getScreenCTM: () => {
      const { left, top } = element.getBoundingClientRect();
      const times = enlargementOf(element);
      return new DOMMatrix([times, 0, 0, times, left, top]);
    },
  });
}

/** The hand on an element, by d3-zoom; frames are scheduled only while something moves. */
export function createHand(element: HTMLElement, settings: HandSettings): Hand {
  const { stageWidth, cooperative } = settings;
  const transformOf = ({ x, y, width }: View) => new ZoomTransform(width / stageWidth, x, y);
  const viewOf = ({ k, x, y }: ZoomTransform): View => ({ x, y, width: k * stageWidth });
  /** Where a move over time ends; d3 tells of its end also when something else takes over. */
  let goal: ZoomTransform | undefined;
  /** Whether it is what a hand has set going, and a press stops. */
  let isGlide = false;
  /** Where the reader has begun, and whether that has moved anything. */
  let origin: ZoomTransform | undefined;
  let hasMoved = false;
  let isTouch = false;
  const glide = createGlide();

  function begin({ sourceEvent, transform }: ZoomEvent): void {
    if (!sourceEvent) return;
    origin = transform;
    hasMoved = false;
    glide.begin();
  }

  /** A hand that trembles while it clicks moves nothing. */
  function isTrembling({ k, x, y }: ZoomTransform): boolean {
    return origin?.k === k && Math.hypot(x - origin.x, y - origin.y) <= slack;
  }

  function show({ sourceEvent, transform }: ZoomEvent): void {
    if (sourceEvent && !hasMoved) {
      if (isTrembling(transform)) return;
      origin ??= transform;
      hasMoved = true;
      settings.onGrasp();
    }
    settings.onView(viewOf(transform));
    if (!sourceEvent) return;
    // A wheel and two fingers leave the map where it is.
    if ('deltaY' in sourceEvent || transform.k !== origin?.k) glide.begin();
    else glide.follow(transform, sourceEvent.timeStamp);
  }

  /** Where the map goes on to when a hand lets it go. */
  function wayOn(event: Gesture | null, transform: ZoomTransform): View | undefined {
    const by = event && hasMoved && settings.glides() ? glide.rest(event.timeStamp) : undefined;
    const { x, y, width } = viewOf(transform);
    return by && settings.keep({ x: x + by.x, y: y + by.y, width });
  }

  function end({ sourceEvent, transform }: ZoomEvent): void {
    if (!origin && transform !== goal) return;
    const further = wayOn(sourceEvent, transform);
    const isIdle = !hasMoved && goal === undefined;
    // A press alone means something on the map, and does not stop what the page has begun.
    const goesOn = sourceEvent && !hasMoved && !isGlide ? goal : undefined;
    if (isIdle) selection.property('__zoom', origin);
    origin = undefined;
    goal = undefined;
    hasMoved = false;
    if (further) glideTo(further);
    else if (goesOn) moveTo(viewOf(goesOn), restOfMove);
    else if (!isIdle) settings.onRest();
  }

  tellsPlaces(element);
  const behaviour = zoom<HTMLElement, unknown>()
    .extent((): [[number, number], [number, number]] => [[0, 0], sizeOf(settings)])
    .constrain((transform) => transformOf(settings.keep(viewOf(transform))))
    .filter((event: Gesture) => isMeant(event, cooperative))
    .wheelDelta(levelsOf)
    .clickDistance(slack)
    .interpolate(steadily)
    .on('start', begin)
    .on('zoom', show)
    .on('end', end);
  const selection = select<HTMLElement, unknown>(element).call(behaviour);
  element.style.touchAction = cooperative ? 'pan-x pan-y' : 'none';

  // A double tap is told as the end of a touch; the double click that some browsers add is the same again.
  selection.on('dblclick.zoom', (event: MouseEvent | TouchEvent) => {
    if ('button' in event && isTouch) return;
    const at = 'button' in event ? event : event.changedTouches[0];
    if (!at) return;
    event.preventDefault();
    settings.onDoubleTap(event.shiftKey ? -1 : 1, pointIn(element, at));
  });
  selection.on('pointerdown.zoom', ({ pointerType }: PointerEvent) => {
    isTouch = pointerType === 'touch';
  });
  selection.on('click.zoom', (event: MouseEvent) => {
    settings.onTap({ ...pointIn(element, event), isTouch });
  });
  // d3-zoom leaves turns at the limits to the page, which would scroll or grow.
  selection.on(
    'wheel.limit',
    (event: WheelEvent) => {
      if (isMeant(event, cooperative)) event.preventDefault();
    },
    { passive: false },
  );

  function glideTo(view: View): void {
    moveTo(view, glideTime);
    isGlide = true;
  }

  function moveTo(view: View, milliseconds: number): void {
    isGlide = false;
    selection.interrupt();
    // The room for it may have changed.
    behaviour.scaleExtent([...settings.scales()]);
    const transform = transformOf(view);
    if (milliseconds > 0) {
      goal = transform;
      const transition = selection.transition().duration(milliseconds).ease(arriving);
      behaviour.transform(transition, transform);
      return;
    }
    goal = undefined;
    selection.property('__zoom', transform);
    settings.onView(view);
    settings.onRest();
  }

  return {
    moveTo,
    stop: () => {
      behaviour.on('start', null).on('zoom', null).on('end', null);
      selection.interrupt().on('.zoom', null).on('.limit', null);
    },
  };
}

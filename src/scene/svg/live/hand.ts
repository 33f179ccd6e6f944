import type { Point } from './camera';

/** How a hand has moved what it holds: by how many pixels, and how many times as large around a point. */
export interface Grip {
  readonly by: Point;
  readonly factor: number;
  readonly around: Point;
}

function middle(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** The mean distance of fingers from their middle; 0 for one. */
function spread(points: readonly Point[], { x, y }: Point): number {
  const sum = points.reduce((total, point) => total + Math.hypot(point.x - x, point.y - y), 0);
  return sum / Math.max(1, points.length);
}

/** Fingers nearer to each other than this, in pixels, are too near to tell a direction from. */
const leastSpread = 4;

/** What the same fingers have done between two moments: one drags, more of them drag and pinch. */
export function gripOf(before: readonly Point[], after: readonly Point[]): Grip {
  const [from, to] = [middle(before), middle(after)];
  const [narrow, wide] = [spread(before, from), spread(after, to)];
  const isPinch = narrow >= leastSpread && wide >= leastSpread;
  return {
    by: { x: to.x - from.x, y: to.y - from.y },
    factor: isPinch ? wide / narrow : 1,
    around: to,
  };
}

/** The size of one notch, which MapLibre tells wheels from trackpads by. */
const notch = 4.000244140625;
/** A single turn this large, in pixels, comes from a wheel, whatever its driver counts in. */
const wheelTurn = 50;
const pixelsPerLine = 40;
const pixelsPerPage = 400;
const zoomRate = { wheel: 1 / 450, trackpad: 1 / 100 } as const;

export interface Turn {
  /** Zoom levels, closer when positive. */
  readonly zoom: number;
  /** A wheel turns in notches; a trackpad runs smoothly. */
  readonly notched: boolean;
}

type WheelTurn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'shiftKey'>;

/** What a turn of a wheel or two fingers on a trackpad mean, as MapLibre reads them. */
export function turnOf({ deltaY, deltaMode, shiftKey }: WheelTurn): Turn {
  const unit = deltaMode === 1 ? pixelsPerLine : deltaMode === 2 ? pixelsPerPage : 1;
  const pixels = deltaY * unit;
  if (pixels === 0) return { zoom: 0, notched: false };
  const notched = pixels % notch === 0 || Math.abs(pixels) >= wheelTurn;
  const rate = notched ? zoomRate.wheel : zoomRate.trackpad;
  const turned = Math.abs(pixels * rate) / (shiftKey ? 4 : 1);
  return { zoom: -Math.sign(pixels) * Math.log2(2 / (1 + Math.exp(-turned))), notched };
}

/** What one key does: pixels by which the map moves, and zoom levels. */
export interface Step {
  readonly by: Point;
  readonly zoom: number;
}

const pan = (x: number, y: number): Step => ({ by: { x: x * 100, y: y * 100 }, zoom: 0 });
const zoom = (levels: number): Step => ({ by: { x: 0, y: 0 }, zoom: levels });

const steps: ReadonlyMap<string, Step> = new Map([
  ['ArrowLeft', pan(1, 0)],
  ['ArrowRight', pan(-1, 0)],
  ['ArrowUp', pan(0, 1)],
  ['ArrowDown', pan(0, -1)],
  ['+', zoom(1)],
  ['=', zoom(1)],
  ['-', zoom(-1)],
  ['_', zoom(-1)],
]);

/** The step of a key, as MapLibre takes it; undefined for a key that means nothing to a map. */
export function stepOf(key: string): Step | undefined {
  return steps.get(key);
}

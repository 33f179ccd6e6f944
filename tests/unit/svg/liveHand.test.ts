// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../../src/scene/camera';
import { createHand, steadily, type Hand, type Tap } from '../../../src/scene/live/hand';
import { listenToKeys, type Step } from '../../../src/scene/live/keys';

// Before d3-timer takes the clock and the frames that it finds, also where another file has it already.
vi.hoisted(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterAll(() => {
  vi.useRealTimers();
  vi.resetModules();
});

const stageWidth = 100;
const size = { width: 1000, height: 600 };
const start: View = { x: 0, y: 0, width: stageWidth * 16 };

let element: HTMLElement;
let hand: Hand;
let views: View[];
let taps: Tap[];
let told: string[];

function hold(cooperative = false): void {
  element = document.createElement('div');
  document.body.append(element);
  views = [];
  taps = [];
  told = [];
  hand = createHand(element, {
    stageWidth,
    cooperative,
    size: () => size,
    scales: () => [2 ** 2, 2 ** 8],
    glides: () => false,
    keep: (view) => view,
    onGrasp: () => told.push('grasp'),
    onView: (view) => views.push(view),
    onRest: () => told.push('rest'),
    onTap: (tap) => taps.push(tap),
    onDoubleTap: (levels, { x, y }) => told.push(`double ${String([levels, x, y])}`),
  });
  hand.moveTo(start, 0);
  views = [];
  told = [];
}

/** Whether the page goes on as usual after an event. */
const send = (target: EventTarget, event: Event) => target.dispatchEvent(event);

function mouse(type: string, clientX: number, clientY: number, more: MouseEventInit = {}): Event {
  const usual = { bubbles: true, cancelable: true, view: window };
  return new MouseEvent(type, { ...usual, clientX, clientY, ...more });
}

function turn(deltaY: number, more: WheelEventInit = {}): Event {
  const usual = { bubbles: true, cancelable: true, clientX: 500, clientY: 300 };
  const event = new WheelEvent('wheel', { ...usual, deltaY, ...more });
  // happy-dom's wheels forget the keys.
  for (const key of ['ctrlKey', 'metaKey'] as const)
    Object.defineProperty(event, key, { value: more[key] ?? false });
  return event;
}

function fingers(type: string, ...points: readonly (readonly [number, number])[]): Event {
  const touches = points.map(([clientX, clientY], identifier) => ({
    identifier,
    clientX,
    clientY,
  }));
  const event = new Event(type, { bubbles: true, cancelable: true });
  return Object.assign(event, {
    touches: type === 'touchend' ? [] : touches,
    changedTouches: touches,
    shiftKey: false,
  });
}

/** How far the last view is from the first. */
function moved(): { x: number; y: number; zoom: number } {
  const { x, y, width } = views.at(-1) ?? start;
  return { x, y, zoom: Math.log2(width / start.width) };
}

beforeEach(() => {
  // Without it d3-zoom listens to no touches.
  Object.assign(window, { ontouchstart: null });
  Object.defineProperty(HTMLElement.prototype, 'ontouchstart', { value: null, configurable: true });
  hold();
});
afterEach(() => {
  hand.stop();
  element.remove();
  vi.advanceTimersByTime(1000);
  vi.clearAllTimers();
});

describe('a mouse', () => {
  it('drags, and tells when it lets go', () => {
    send(element, mouse('mousedown', 100, 100));
    send(window, mouse('mousemove', 140, 90));
    expect(moved()).toEqual({ x: 40, y: -10, zoom: 0 });
    expect(told).toEqual(['grasp']);
    send(window, mouse('mouseup', 140, 90));
    expect(told).toEqual(['grasp', 'rest']);
  });

  it('moves nothing while it only trembles, and not with its other buttons', () => {
    send(element, mouse('mousedown', 100, 100));
    send(window, mouse('mousemove', 102, 103));
    send(window, mouse('mouseup', 102, 103));
    send(element, mouse('mousedown', 100, 100, { button: 2 }));
    send(window, mouse('mousemove', 200, 100));
    expect(views).toEqual([]);
    expect(told).toEqual([]);
    send(element, mouse('mousedown', 100, 100));
    send(window, mouse('mousemove', 120, 100));
    expect(moved().x).toBe(20);
  });

  it('taps where it clicks, and comes closer where it clicks twice', () => {
    send(element, mouse('click', 30, 40));
    expect(taps).toEqual([{ x: 30, y: 40, isTouch: false }]);
    send(element, mouse('dblclick', 30, 40));
    send(element, mouse('dblclick', 30, 40, { shiftKey: true }));
    expect(told).toEqual(['double 1,30,40', 'double -1,30,40']);
  });
});

describe('a wheel', () => {
  it('comes closer upwards, whatever its unit, and rests when it is left alone', () => {
    expect(send(element, turn(-100))).toBe(false);
    const once = moved().zoom;
    expect(once).toBeGreaterThan(0);
    send(element, turn(4, { deltaMode: 1 }));
    expect(moved().zoom).toBeCloseTo(once - 0.2, 6);
    expect(told).toEqual(['grasp']);
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['grasp', 'rest']);
  });

  it('turned with the control key counts as it does without, and a pinch on a trackpad tenfold', () => {
    send(element, turn(-100, { ctrlKey: true }));
    expect(moved().zoom).toBeCloseTo(0.2, 6);
    send(element, turn(-10, { ctrlKey: true }));
    expect(moved().zoom).toBeCloseTo(0.4, 6);
    send(element, turn(-1e6));
    expect(moved().zoom).toBeCloseTo(1.4, 6);
  });

  it('goes no farther than the limits, where the page does not scroll instead', () => {
    for (let count = 0; count < 20; count += 1) send(element, turn(-1e6));
    expect(moved().zoom).toBeCloseTo(8 - 4, 6);
    expect(send(element, turn(-1e6))).toBe(false);
  });
});

describe('fingers', () => {
  it('drag alone and pinch together', () => {
    send(element, fingers('touchstart', [100, 100]));
    expect(send(element, fingers('touchmove', [130, 100]))).toBe(false);
    expect(moved()).toEqual({ x: 30, y: 0, zoom: 0 });
    send(element, fingers('touchend', [130, 100]));
    expect(told).toEqual(['grasp', 'rest']);
    hold();
    send(element, fingers('touchstart', [100, 100], [200, 100]));
    send(element, fingers('touchmove', [50, 100], [250, 100]));
    expect(moved().zoom).toBeCloseTo(1, 6);
    expect(moved().x).toBeCloseTo(-150, 6);
  });

  it('come closer where they tap twice, once', () => {
    for (let count = 0; count < 2; count += 1) {
      send(element, fingers('touchstart', [60, 50]));
      send(element, fingers('touchend', [60, 50]));
    }
    expect(told).toEqual(['double 1,60,50']);
    send(element, Object.assign(new Event('pointerdown'), { pointerType: 'touch' }));
    send(element, mouse('dblclick', 60, 50));
    expect(told).toEqual(['double 1,60,50']);
  });
});

describe('in an article', () => {
  beforeEach(() => {
    element.remove();
    hold(true);
  });

  it('leaves the wheel alone and a single finger to the page', () => {
    expect(send(element, turn(-100))).toBe(true);
    send(element, fingers('touchstart', [100, 100]));
    expect(send(element, fingers('touchmove', [150, 100]))).toBe(true);
    send(element, fingers('touchend', [150, 100]));
    expect(views).toEqual([]);
    expect(element.style.touchAction).toBe('pan-x pan-y');
  });

  it('takes a wheel with a key, and two fingers', () => {
    expect(send(element, turn(-100, { metaKey: true }))).toBe(false);
    expect(moved().zoom).toBeGreaterThan(0);
    hold(true);
    send(element, fingers('touchstart', [100, 100], [200, 100]));
    send(element, fingers('touchmove', [50, 100], [250, 100]));
    expect(moved().zoom).toBeCloseTo(1, 6);
  });
});

describe('a move over time', () => {
  const there: View = { x: -500, y: -300, width: start.width * 2 };

  it('arrives exactly, and then schedules nothing', () => {
    hand.moveTo(there, 600);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(moved().zoom).toBeGreaterThan(0);
    expect(moved().zoom).toBeLessThan(1);
    vi.advanceTimersByTime(600);
    expect(views.at(-1)).toEqual(there);
    expect(told).toEqual(['rest']);
    vi.advanceTimersByTime(100);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not told where another takes over, rests under a hand, and goes on where that moves nothing', () => {
    hand.moveTo(there, 600);
    vi.advanceTimersByTime(300);
    hand.moveTo(start, 600);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(300);
    send(element, mouse('mousedown', 100, 100));
    const before = views.length;
    vi.advanceTimersByTime(600);
    expect(views.length).toBe(before);
    send(window, mouse('mouseup', 100, 100));
    expect(told).toEqual([]);
    vi.advanceTimersByTime(600);
    expect(views.at(-1)).toEqual(start);
    expect(told).toEqual(['rest']);
  });

  it('ends where a hand drags', () => {
    hand.moveTo(there, 600);
    vi.advanceTimersByTime(300);
    send(element, mouse('mousedown', 100, 100));
    send(window, mouse('mousemove', 150, 100));
    send(window, mouse('mouseup', 150, 100));
    vi.advanceTimersByTime(600);
    expect(told).toEqual(['grasp', 'rest']);
    expect(views.at(-1)).not.toEqual(there);
  });

  it('keeps one point where it is, and pans evenly', () => {
    const from: [number, number, number] = [10, 20, 100];
    const way = steadily(from, [30, 5, 25]);
    // What lies in the same share of the width at both ends stays there.
    const held = (10 * 25 - 30 * 100) / (25 - 100);
    for (const share of [0, 0.2, 0.5, 0.9, 1]) {
      const [x, , width] = way(share);
      expect((held - x) / width).toBeCloseTo((held - 10) / 100, 6);
      expect(width).toBeCloseTo(100 * 4 ** -share, 6);
    }
    expect(steadily(from, [30, 5, 100])(0.5)).toEqual([20, 12.5, 100]);
  });
});

describe('keys', () => {
  it('move the view towards their arrow and zoom by one level, unless they mean something else', () => {
    const steps: Step[] = [];
    const stop = listenToKeys(element, (step) => steps.push(step));
    expect(element.tabIndex).toBe(0);
    const press = (key: string, more: KeyboardEventInit = {}) =>
      send(element, new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
    expect(press('ArrowRight', { shiftKey: true })).toBe(false);
    press('ArrowUp', { shiftKey: true });
    // Arrows alone walk from mark to mark.
    expect(press('ArrowDown')).toBe(true);
    press('+');
    press('-');
    expect(press('a')).toBe(true);
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    stop();
    press('+');
    expect(steps).toEqual([
      { by: { x: -100, y: 0 }, zoom: 0 },
      { by: { x: 0, y: 100 }, zoom: 0 },
      { by: { x: 0, y: 0 }, zoom: 1 },
      { by: { x: 0, y: 0 }, zoom: -1 },
    ]);
  });
});

// @vitest-environment happy-dom
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { cameraOf, fitted, middleOf, type View } from '../../../src/scene/camera';
import { cameraControls } from '../../../src/scene/live/cameraControls';
import { stageOf } from '../../../src/scene/stage';
import type { Camera } from '../../../src/view/ids';

// Before d3-timer takes the clock and the frames that it finds, also where another file has it already.
vi.hoisted(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterAll(() => {
  vi.useRealTimers();
  vi.resetModules();
});

const wide = [36, 33, 112, 57] as const;
const padding = { top: 24, right: 262, bottom: 24, left: 24 };
const air = { ...padding, right: 24 };
const besidePanel = { ...padding, right: 414 };
const size = { width: 1440, height: 664 };
const place: Camera = { longitude: 80.2, latitude: 44.2, zoom: 5.5 };

afterEach(() => {
  vi.advanceTimersByTime(1000);
  vi.clearAllTimers();
});

/** What is still to be drawn is drawn. */
const drawAll = () => vi.advanceTimersByTime(2000);
const drawFrame = () => vi.advanceTimersByTime(16);

function press(element: HTMLElement, key: string, shiftKey = false): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, cancelable: true }));
}

/** A hand that has taken hold and moved; it goes on holding. */
function drag(element: HTMLElement, x: number, y: number): void {
  const at = (clientX: number, clientY: number) => ({ view: window, clientX, clientY });
  element.dispatchEvent(new MouseEvent('mousedown', at(500, 300)));
  window.dispatchEvent(new MouseEvent('mousemove', at(500 + x, 300 + y)));
}
const letGo = () => window.dispatchEvent(new MouseEvent('mouseup', { view: window }));

function controls(changes: { camera?: Camera; reducedMotion?: boolean } = {}) {
  const told: Camera[] = [];
  const views: View[] = [];
  let rests = 0;
  const element = document.createElement('div');
  const camera = cameraControls(element, {
    stage: stageOf(wide),
    bounds: wide,
    padding,
    camera: changes.camera,
    reducedMotion: changes.reducedMotion ?? false,
    cooperative: false,
    onTap: () => undefined,
    onCamera: (one) => told.push(one),
    onStart: () => undefined,
    onView: (view) => views.push(view),
    onRest: () => (rests += 1),
  });
  return { camera, element, told, views, rests: () => rests };
}

describe('the camera of the picture', () => {
  it('shows nothing in a container without a size, and then what it was told meanwhile', () => {
    const { camera, views, told } = controls();
    camera.flyTo(place, true);
    camera.zoomBy(1);
    expect(views).toEqual([]);
    camera.resize(size);
    const view = camera.view();
    if (!view) throw new Error('no view');
    expect(cameraOf(view, camera.viewport()).longitude).toBeCloseTo(place.longitude, 6);
    expect(cameraOf(view, camera.viewport()).zoom).toBeCloseTo(place.zoom, 6);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fits a fitted view anew when the size changes, and keeps a place', () => {
    const { camera } = controls();
    camera.resize(size);
    camera.resize({ width: 900, height: 500 });
    expect(camera.view()).toEqual(fitted(wide, camera.viewport()));
    camera.flyTo(place, false);
    camera.resize(size);
    const view = camera.view();
    expect(view && cameraOf(view, camera.viewport()).latitude).toBeCloseTo(place.latitude, 6);
  });

  it('shows in any frame all that a camera showed in its own, until the reader moves', () => {
    const frame = { width: 1154, height: 616 };
    const { camera, told } = controls({ camera: { ...place, frame } });
    camera.resize(size);
    const zoom = () => cameraOf(camera.view() ?? { x: 0, y: 0, width: 1 }, camera.viewport()).zoom;
    expect(zoom()).toBeCloseTo(place.zoom, 6);
    camera.setPadding({ ...padding, top: 48, bottom: 0 }, true);
    drawAll();
    expect(zoom()).toBeCloseTo(place.zoom, 6);
    camera.setPadding(air, false);
    camera.resize({ width: 390, height: 420 });
    expect(told).toEqual([]);
    expect(2 ** (zoom() - place.zoom)).toBeCloseTo((390 - 48) / 1154, 6);
    camera.zoomBy(1);
    drawAll();
    const closer = zoom();
    camera.resize(size);
    expect(zoom()).toBeCloseTo(closer, 6);
    expect(told.at(-1)?.frame).toEqual({ width: 1392, height: 616 });
  });

  it('tells of places and never of fits', () => {
    const { camera, told } = controls();
    camera.resize(size);
    expect(camera.camera()).toBeUndefined();
    camera.flyTo(place, true);
    expect(told).toEqual([]);
    drawAll();
    expect(told).toHaveLength(1);
    expect(told[0]?.zoom).toBeCloseTo(5.5, 6);
    expect(camera.camera()?.longitude).toBeCloseTo(place.longitude, 6);
    camera.fitBounds(wide, true);
    drawAll();
    expect(told).toHaveLength(1);
    expect(camera.camera()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells where a hand has let go, once, and of no hand that moved nothing', () => {
    const { camera, element, told, rests } = controls({ camera: place });
    camera.resize(size);
    const before = rests();
    drag(element, 60, 10);
    expect(camera.moving()).toBe(true);
    expect(told).toEqual([]);
    letGo();
    expect(camera.moving()).toBe(false);
    expect(told).toHaveLength(1);
    expect(rests()).toBe(before + 1);
    drag(element, 0, 0);
    letGo();
    expect(told).toHaveLength(1);
    expect(rests()).toBe(before + 1);
  });

  it.each([
    ['goes on a little when a hand lets go of it while it moves', false, 0],
    ['stays where a hand had come to rest before', false, 200],
    ['stays where it is let go for readers who prefer no motion', true, 0],
  ])('%s', (_, reducedMotion, pause) => {
    const { camera, element, told } = controls({ camera: place, reducedMotion });
    camera.resize(size);
    const before = camera.view()?.x ?? 0;
    const at = (clientX: number) => ({ view: window, clientX, clientY: 300 });
    element.dispatchEvent(new MouseEvent('mousedown', at(500)));
    for (const x of [20, 40, 60]) {
      vi.advanceTimersByTime(16);
      window.dispatchEvent(new MouseEvent('mousemove', at(500 + x)));
    }
    vi.advanceTimersByTime(pause);
    letGo();
    drawAll();
    const way = (camera.view()?.x ?? 0) - before;
    if (pause > 0 || reducedMotion) expect(way).toBeCloseTo(60, 6);
    else expect(way).toBeGreaterThan(120);
    expect(told).toHaveLength(1);
    expect(camera.moving()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets a hand take over a move that is under way', () => {
    const { camera, element, told } = controls({ camera: place });
    camera.resize(size);
    camera.zoomBy(2);
    for (let count = 0; count < 6; count += 1) drawFrame();
    const stopped = camera.view();
    drag(element, 5, 0);
    drawAll();
    expect(camera.view()?.x).toBeCloseTo((stopped?.x ?? 0) + 5, 6);
    letGo();
    expect(told).toHaveLength(1);
    expect(told[0]?.zoom).toBeLessThan(7.5);
  });

  it('fits a fitted view anew when the free area changes, and tells nobody', () => {
    const { camera, told } = controls();
    camera.resize(size);
    camera.setPadding(besidePanel, true);
    expect(camera.moving()).toBe(true);
    drawAll();
    expect(camera.view()).toEqual(fitted(wide, camera.viewport()));
    expect(told).toEqual([]);
    expect(camera.camera()).toBeUndefined();
    camera.setPadding(besidePanel, true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['a fit', {}],
    ['all of a frame', { camera: { ...place, frame: { width: 1300, height: 200 } } }],
  ])('shows %s the same, whichever of free area and size is known first', (_, given) => {
    const before = controls(given);
    before.camera.setPadding(besidePanel, false);
    before.camera.resize(size);
    const after = controls(given);
    after.camera.resize(size);
    after.camera.setPadding(besidePanel, false);
    expect(after.camera.view()).toEqual(before.camera.view());
    expect([before.told, after.told]).toEqual([[], []]);
  });

  it('keeps a place in the middle of the free area, and where a move was going', () => {
    const { camera, told } = controls();
    camera.resize(size);
    camera.flyTo(place, true);
    drawFrame();
    camera.setPadding(besidePanel, true);
    drawAll();
    expect(told).toHaveLength(1);
    expect(told[0]?.longitude).toBeCloseTo(place.longitude, 6);
    expect(told[0]?.zoom).toBeCloseTo(place.zoom, 6);
  });

  it('adds steps that come faster than they are taken', () => {
    const { camera, element, told } = controls({ camera: place });
    camera.resize(size);
    press(element, '+');
    drawFrame();
    press(element, 'ArrowRight');
    press(element, 'ArrowRight', true);
    drawAll();
    expect(told.at(-1)?.zoom).toBeCloseTo(6.5, 6);
    expect(told.at(-1)?.longitude).toBeCloseTo(place.longitude + (100 / (512 * 2 ** 6.5)) * 360, 6);
    expect(told).toHaveLength(1);
  });

  it('jumps for readers who prefer no motion', () => {
    const { camera, told, views } = controls({ reducedMotion: true });
    camera.resize(size);
    const before = views.length;
    camera.flyTo(place, true);
    expect(vi.getTimerCount()).toBe(0);
    expect(views).toHaveLength(before + 1);
    expect(told).toHaveLength(1);
    camera.setReducedMotion(false);
    camera.zoomBy(1);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
  });

  it('is where a move was going when the size changes in the middle of it', () => {
    const { camera, told } = controls();
    camera.resize(size);
    camera.zoomBy(1);
    drawFrame();
    const zoom = Math.log2(fitted(wide, camera.viewport()).width / stageOf(wide).width) + 1;
    camera.resize({ width: 1000, height: 600 });
    const reached = camera.view();
    drawAll();
    expect(camera.view()).toEqual(reached);
    expect(told).toHaveLength(1);
    expect(told[0]?.zoom).toBeCloseTo(zoom, 6);
  });

  it('comes closer around what is clicked twice', () => {
    const { camera, element } = controls({ camera: place });
    camera.resize(size);
    const { x, y } = middleOf(camera.viewport());
    element.dispatchEvent(new MouseEvent('dblclick', { clientX: x, clientY: y }));
    drawAll();
    expect(camera.camera()?.zoom).toBeCloseTo(6.5, 6);
    expect(camera.camera()?.longitude).toBeCloseTo(place.longitude, 6);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraOf, fitted, middleOf, type View } from '../../../src/scene/svg/live/camera';
import { cameraControls } from '../../../src/scene/svg/live/cameraControls';
import { stageOf } from '../../../src/scene/stage';
import type { Camera } from '../../../src/view/ids';

const wide = [36, 33, 112, 57] as const;
const padding = { top: 24, right: 262, bottom: 24, left: 24 };
const size = { width: 1440, height: 664 };
const place: Camera = { longitude: 80.2, latitude: 44.2, zoom: 5.5 };

/** Frames that are drawn when the test says so. */
let frames = new Map<number, FrameRequestCallback>();
let now = 0;
function drawFrame(milliseconds = 16): void {
  now += milliseconds;
  const waiting = [...frames.values()];
  frames.clear();
  for (const frame of waiting) frame(now);
}
function drawAll(): void {
  for (let count = 0; frames.size > 0 && count < 200; count += 1) drawFrame();
}

beforeEach(() => {
  frames = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    last += 1;
    frames.set(last, frame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function controls(changes: { camera?: Camera; reducedMotion?: boolean } = {}) {
  const told: Camera[] = [];
  const views: View[] = [];
  let rests = 0;
  const camera = cameraControls({
    stage: stageOf(wide),
    bounds: wide,
    padding,
    camera: changes.camera,
    reducedMotion: changes.reducedMotion ?? false,
    onCamera: (one) => told.push(one),
    onStart: () => undefined,
    onView: (view) => views.push(view),
    onRest: () => (rests += 1),
  });
  return { camera, told, views, rests: () => rests };
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
    expect(cameraOf(view, camera.room()).longitude).toBeCloseTo(place.longitude, 6);
    expect(cameraOf(view, camera.room()).zoom).toBeCloseTo(place.zoom, 6);
    expect(told).toEqual([]);
    expect(frames.size).toBe(0);
  });

  it('fits a fitted view anew when the size changes, and keeps a place', () => {
    const { camera } = controls();
    camera.resize(size);
    camera.resize({ width: 900, height: 500 });
    expect(camera.view()).toEqual(fitted(wide, camera.room()));
    camera.flyTo(place, false);
    camera.resize(size);
    const view = camera.view();
    expect(view && cameraOf(view, camera.room()).latitude).toBeCloseTo(place.latitude, 6);
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
    expect(frames.size).toBe(0);
  });

  it('tells where a hand has let go, once, and of no hand that moved nothing', () => {
    const { camera, told, rests } = controls({ camera: place });
    camera.resize(size);
    const before = rests();
    camera.drag({ x: 30, y: 0 }, 1, { x: 500, y: 300 });
    camera.drag({ x: 30, y: 10 }, 1.5, { x: 530, y: 310 });
    expect(camera.moving()).toBe(true);
    expect(told).toEqual([]);
    camera.release();
    expect(camera.moving()).toBe(false);
    expect(told).toHaveLength(1);
    expect(rests()).toBe(before + 1);
    camera.drag({ x: 0, y: 0 }, 1, { x: 0, y: 0 });
    camera.release();
    camera.release();
    expect(told).toHaveLength(1);
  });

  it('lets a hand take over a move that is under way', () => {
    const { camera, told } = controls({ camera: place });
    camera.resize(size);
    camera.zoomBy(2);
    drawFrame();
    drawFrame();
    const stopped = camera.view();
    camera.drag({ x: 5, y: 0 }, 1, { x: 0, y: 0 });
    expect(frames.size).toBe(0);
    expect(camera.view()?.x).toBeCloseTo((stopped?.x ?? 0) + 5, 6);
    camera.release();
    expect(told).toHaveLength(1);
    expect(told[0]?.zoom).toBeLessThan(7.5);
  });

  it('moves the middle of the free area with the padding and stays fitted', () => {
    const { camera, told } = controls();
    camera.resize(size);
    const before = camera.view();
    camera.setPadding({ ...padding, right: 414 });
    drawAll();
    expect(camera.view()?.width).toBeCloseTo(before?.width ?? 0, 6);
    expect(camera.view()?.x).toBeCloseTo((before?.x ?? 0) - 76, 6);
    expect(told).toEqual([]);
    expect(camera.camera()).toBeUndefined();
    camera.setPadding({ ...padding, right: 414 });
    expect(frames.size).toBe(0);
  });

  it('adds steps that come faster than they are taken', () => {
    const { camera, told } = controls({ camera: place });
    camera.resize(size);
    camera.step({ x: 0, y: 0 }, 1);
    drawFrame();
    camera.step({ x: -100, y: 0 }, 0);
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
    expect(frames.size).toBe(0);
    expect(views).toHaveLength(before + 1);
    expect(told).toHaveLength(1);
    camera.setReducedMotion(false);
    camera.zoomBy(1);
    expect(frames.size).toBe(1);
  });

  it('is where a move was going when the size changes in the middle of it', () => {
    const { camera, told } = controls();
    camera.resize(size);
    camera.zoomBy(1);
    drawFrame();
    const zoom = Math.log2(fitted(wide, camera.room()).width / stageOf(wide).width) + 1;
    camera.resize({ width: 1000, height: 600 });
    expect(frames.size).toBe(0);
    expect(told).toHaveLength(1);
    expect(told[0]?.zoom).toBeCloseTo(zoom, 6);
  });

  it('rolls around the pointer', () => {
    const { camera } = controls({ camera: place });
    camera.resize(size);
    const middle = middleOf(camera.room());
    camera.roll(0.5, middle);
    camera.roll(0.5, middle);
    drawAll();
    expect(camera.camera()?.zoom).toBeCloseTo(6.5, 6);
    expect(camera.camera()?.longitude).toBeCloseTo(place.longitude, 6);
  });
});

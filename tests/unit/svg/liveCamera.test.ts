import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../../src/scene/mercator';
import {
  cameraOf,
  fitted,
  flatPointAt,
  frameOf,
  kept,
  middleOf,
  panned,
  pointAt,
  viewAt,
  zoomed,
  type Viewport,
  type View,
} from '../../../src/scene/camera';
import { stageOf } from '../../../src/scene/stage';

const wide = [36, 33, 112, 57] as const;
const stage = stageOf(wide);
const viewport: Viewport = {
  stage,
  size: { width: 1440, height: 664 },
  padding: { top: 24, right: 262, bottom: 24, left: 24 },
};

/** Where MapLibre would draw a position: reckoned from its own camera and not from the stage. */
function projected(position: readonly [number, number], view: View, where: Viewport) {
  const camera = cameraOf(view, where);
  const pixels = 512 * 2 ** camera.zoom;
  const world = ([longitude, latitude]: readonly [number, number]) => {
    const sine = Math.sin((latitude * Math.PI) / 180);
    return {
      x: (longitude / 360 + 0.5) * pixels,
      y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * pixels,
    };
  };
  const middle = middleOf(where);
  const [centre, point] = [world([camera.longitude, camera.latitude]), world(position)];
  return { x: middle.x + point.x - centre.x, y: middle.y + point.y - centre.y };
}

const cameras = fc.record({
  longitude: fc.double({ min: 40, max: 120, noNaN: true }),
  latitude: fc.double({ min: 20, max: 55, noNaN: true }),
  zoom: fc.double({ min: 4, max: 8, noNaN: true }),
});

describe('the fitted view', () => {
  it('shows the bounds as large as the free area allows, in its middle', () => {
    const view = fitted(wide, viewport);
    const height = view.width / stage.aspect;
    const free = { width: 1440 - 24 - 262, height: 664 - 48 };
    expect(Math.max(view.width / free.width, height / free.height)).toBeCloseTo(1, 9);
    expect(view.x + view.width / 2).toBeCloseTo(24 + free.width / 2, 6);
    expect(view.y + height / 2).toBeCloseTo(24 + free.height / 2, 6);
  });

  it('is a CSS box of the aspect of the stage, contained in the free area', () => {
    for (const size of [
      { width: 900, height: 300 },
      { width: 700, height: 900 },
    ]) {
      const view = fitted(wide, { ...viewport, size });
      const free = { width: size.width - 286, height: size.height - 48 };
      const expected = Math.min(free.width, free.height * stage.aspect);
      expect(view.width).toBeCloseTo(Math.max(expected, stage.width * 2 ** 2), 6);
    }
  });

  it('comes no closer than the closest zoom and goes no farther than the farthest', () => {
    const small = fitted([80, 44, 80.001, 44.001], viewport);
    expect(cameraOf(small, viewport).zoom).toBeCloseTo(8, 9);
    const large = fitted([-170, -80, 170, 80], { ...viewport, size: { width: 400, height: 300 } });
    expect(cameraOf(large, { ...viewport, size: { width: 400, height: 300 } }).zoom).toBeCloseTo(
      2,
      9,
    );
  });

  it('shows what is not the stage as well', () => {
    const view = fitted([72, 34, 98, 51], viewport);
    const corner = pointAt(flatten([72, 51]), view, viewport);
    const other = pointAt(flatten([98, 34]), view, viewport);
    expect(corner.y).toBeCloseTo(24, 6);
    expect(other.y).toBeCloseTo(664 - 24, 6);
    expect((corner.x + other.x) / 2).toBeCloseTo(middleOf(viewport).x, 6);
  });
});

describe('a camera', () => {
  it('means the same here as to MapLibre', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const view = viewAt(camera, viewport);
        const there = cameraOf(view, viewport);
        expect(there.longitude).toBeCloseTo(camera.longitude, 7);
        expect(there.latitude).toBeCloseTo(camera.latitude, 7);
        expect(there.zoom).toBeCloseTo(camera.zoom, 7);
        const gate: readonly [number, number] = [82.57, 45.17];
        const ours = pointAt(flatten(gate), view, viewport);
        const theirs = projected(gate, view, viewport);
        expect(ours.x).toBeCloseTo(theirs.x, 3);
        expect(ours.y).toBeCloseTo(theirs.y, 3);
      }),
    );
  });

  it('keeps its place when the padding or the size changes', () => {
    const camera = { longitude: 80, latitude: 44, zoom: 5 };
    const other = { ...viewport, padding: { ...viewport.padding, right: 414 } };
    expect(viewAt(camera, other).x - viewAt(camera, viewport).x).toBeCloseTo(-76, 6);
    expect(viewAt(camera, other).width).toBeCloseTo(viewAt(camera, viewport).width, 9);
  });

  it('shows on any phone all that its frame showed, however little of the world fills that', () => {
    const air = { top: 24, right: 24, bottom: 24, left: 24 };
    const phones = fc.record({
      width: fc.integer({ min: 320, max: 430 }),
      height: fc.integer({ min: 300, max: 480 }),
    });
    const corners = [
      { x: 24, y: 24 },
      { x: 1440 - 262, y: 664 - 24 },
    ];
    const fromAfar = cameras.map((camera) => ({ ...camera, zoom: camera.zoom / 2 }));
    fc.assert(
      fc.property(fromAfar, phones, (camera, size) => {
        const seen = viewAt(camera, viewport);
        const phone = { stage, size, padding: air };
        const given = { ...cameraOf(seen, viewport), frame: frameOf(viewport) };
        const view = viewAt(given, phone);
        for (const corner of corners) {
          const { x, y } = pointAt(flatPointAt(corner, seen, viewport), view, phone);
          expect(Math.abs(x - size.width / 2)).toBeLessThanOrEqual(size.width / 2 - 24 + 1e-6);
          expect(Math.abs(y - size.height / 2)).toBeLessThanOrEqual(size.height / 2 - 24 + 1e-6);
        }
      }),
    );
  });

  it('is not moved by a padding wider than the container', () => {
    const tiny = { ...viewport, size: { width: 200, height: 40 } };
    const middle = middleOf(tiny);
    expect(middle.x).toBeGreaterThanOrEqual(0);
    expect(middle.x).toBeLessThanOrEqual(200);
    const view = fitted(wide, tiny);
    expect(Object.values(view).every(Number.isFinite)).toBe(true);
    expect(cameraOf(view, tiny).zoom).toBeGreaterThanOrEqual(2);
  });
});

describe('a view', () => {
  it('keeps what is under the pointer there while it grows', () => {
    const around = { x: 300, y: 200 };
    fc.assert(
      fc.property(cameras, fc.double({ min: 0.8, max: 1.25, noNaN: true }), (camera, factor) => {
        const view = viewAt(camera, viewport);
        const before = flatPointAt(around, view, viewport);
        const after = flatPointAt(around, zoomed(view, factor, around, viewport), viewport);
        expect(after[0]).toBeCloseTo(before[0], 6);
        expect(after[1]).toBeCloseTo(before[1], 6);
      }),
    );
  });

  it('stops growing and shrinking at the limits, where it stays in place', () => {
    const near = viewAt({ longitude: 80, latitude: 44, zoom: 8 }, viewport);
    expect(zoomed(near, 2, { x: 0, y: 0 }, viewport)).toEqual(near);
    const far = viewAt({ longitude: 80, latitude: 44, zoom: 0 }, viewport);
    const farther = zoomed(far, 0.5, { x: 0, y: 0 }, viewport);
    for (const side of ['x', 'y', 'width'] as const)
      expect(farther[side]).toBeCloseTo(far[side], 6);
    expect(far.width).toBeCloseTo((stage.width * (1440 - 286)) / 512, 6);
  });

  it('shows one world and nothing beyond it', () => {
    const world = { x: 0, y: 0, width: 0 };
    const sides = (view: View) => {
      const scale = view.width / stage.width;
      return {
        west: view.x - stage.x * scale,
        east: view.x + (512 - stage.x) * scale,
        north: view.y - (512 - stage.y - stage.height) * scale,
        south: view.y + (stage.y + stage.height) * scale,
      };
    };
    for (const zoom of [0, 2, 3, 6]) {
      const view = viewAt({ longitude: 80, latitude: 44, zoom }, viewport);
      for (const by of [-1e6, 1e6]) {
        const { west, east, north, south } = sides(panned(view, { x: by, y: by }, viewport));
        expect(west).toBeLessThanOrEqual(24 + 1e-6);
        expect(east).toBeGreaterThanOrEqual(1440 - 262 - 1e-6);
        expect(north).toBeLessThanOrEqual(24 + 1e-6);
        expect(south).toBeGreaterThanOrEqual(664 - 24 - 1e-6);
      }
    }
    // A wall of a screen: the world at zoom 2 would not fill it.
    const wall = { ...viewport, size: { width: 3840, height: 2160 } };
    const view = kept({ ...world, width: stage.width * 4 }, wall);
    expect(sides(view).east - sides(view).west).toBeCloseTo(3840 - 286, 6);
  });
});

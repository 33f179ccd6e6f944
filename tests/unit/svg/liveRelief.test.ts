import { afterEach, describe, expect, it, vi } from 'vitest';
import { order } from '../../../src/scene/map/order';
import { bringPhysicalNames } from '../../../src/scene/live/physicalNames';
import { createLayers, stacking } from '../../../src/scene/live/layers';
import { node } from '../../../src/scene/node';
import { reliefOf } from '../../../src/scene/svg/relief';
import { percentOf, stageOf } from '../../../src/scene/stage';
import extent from '../../../geo/basemap/relief.json';
import { bounds } from './support';

const isLayers = (value: unknown): value is ReturnType<typeof createLayers> =>
  typeof value === 'object' && value !== null && 'hide' in value;

/** Layers on as much of an element as they ask for. */
function layersOn(stage: object) {
  const layers: unknown = Reflect.apply(createLayers, undefined, [stage]);
  if (!isLayers(layers)) throw new Error('There are no layers');
  return layers;
}

describe('the relief on the stage', () => {
  it('lies where its corners are, and grows with the stage', () => {
    const stage = stageOf(bounds.wide);
    const [light, dark, tinted] = reliefOf(stage).children;
    const [, image] = typeof tinted === 'object' ? tinted.children : [];
    const idOf = (tint: typeof light) =>
      typeof tint === 'object' ? tint.attributes['id'] : undefined;
    // The style sheet chooses between them by these names.
    expect([light, dark].map(idOf)).toEqual(['relief-light', 'relief-dark']);
    if (!image || typeof image === 'string') throw new Error('There is no image');
    const { x, y, width, height } = image.attributes;
    const [[west = 0, north = 0] = [], , [east = 0, south = 0] = []] = extent.coordinates;
    const [left, top] = percentOf(stage, [west, north]);
    const [right, bottom] = percentOf(stage, [east, south]);
    expect(Number.parseFloat(String(x))).toBeCloseTo(left, 3);
    expect(Number.parseFloat(String(y))).toBeCloseTo(top, 3);
    expect(Number.parseFloat(String(width))).toBeCloseTo(right - left, 3);
    expect(Number.parseFloat(String(height))).toBeCloseTo(bottom - top, 3);
  });

  it('is flat ground as long as its picture is on the way: nothing is shadow', () => {
    const [, , tinted] = reliefOf(stageOf(bounds.wide)).children;
    const [flat, image] = typeof tinted === 'object' ? tinted.children : [];
    if (typeof flat !== 'object' || typeof image !== 'object') throw new Error('No ground');
    const { fill, ...place } = flat.attributes;
    expect(fill).toBe('#808080');
    expect(image.attributes).toMatchObject(place);
  });

  it('lies on land and shades and below water, as on the WebGL map', () => {
    const onMap = ['region', 'partners', 'relief', 'ocean'] as const;
    const inPicture = ['land', 'shades', 'relief', 'ground'] as const;
    expect(onMap.map((id) => order.indexOf(id))).toEqual(
      onMap.map((id) => order.indexOf(id)).sort((one, other) => one - other),
    );
    expect(stacking.slice(0, 4)).toEqual(inPicture);
  });

  it('takes its place among layers that were there before, and leaves it', () => {
    const children: { name: string }[] = [];
    const page = {
      createElementNS: (_: string, name: string) => {
        const element = {
          name,
          style: {},
          setAttribute: () => undefined,
          append: () => undefined,
          remove: () => children.splice(children.indexOf(element), 1),
        };
        return element;
      },
    };
    const stage = {
      ownerDocument: page,
      insertBefore: (element: { name: string }, next: { name: string } | null) => {
        children.splice(next ? children.indexOf(next) : children.length, 0, element);
      },
    };
    const layers = layersOn(stage);
    for (const name of ['ground', 'labels', 'land', 'shades', 'relief'] as const)
      layers.show(name, node(name));
    expect(children.map(({ name }) => name)).toEqual([
      'land',
      'shades',
      'relief',
      'ground',
      'labels',
    ]);
    layers.hide('relief');
    expect(children.map(({ name }) => name)).not.toContain('relief');
  });
});

describe('names of mountains, deserts and waters', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** A page that is idle at once, and answers as told. */
  function openPage(fetching: () => Promise<unknown>) {
    vi.stubGlobal('document', { readyState: 'complete' });
    vi.stubGlobal('window', { requestIdleCallback: true });
    vi.stubGlobal('requestIdleCallback', (run: () => void) => {
      queueMicrotask(run);
    });
    const fetched = vi.fn(fetching);
    vi.stubGlobal('fetch', fetched);
    return fetched;
  }

  it('come when there is time, and the map goes on without them', async () => {
    const fetched = openPage(() => Promise.reject(new Error('offline')));
    const onNames = vi.fn();
    bringPhysicalNames(onNames);
    await vi.waitFor(() => {
      expect(fetched).toHaveBeenCalledTimes(2);
    });
    expect(onNames).not.toHaveBeenCalled();
  });

  it('are not asked for once the map is gone', async () => {
    const fetched = openPage(() => Promise.resolve({ ok: true, json: () => Promise.resolve({}) }));
    const onNames = vi.fn();
    bringPhysicalNames(onNames)();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(fetched).not.toHaveBeenCalled();
    expect(onNames).not.toHaveBeenCalled();
  });
});

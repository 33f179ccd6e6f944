import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { order } from '../../../src/scene/map/order';
import { createLandforms } from '../../../src/scene/svg/live/landforms';
import { createLayers, stacking } from '../../../src/scene/svg/live/layers';
import { node } from '../../../src/scene/svg/node';
import { reliefOf } from '../../../src/scene/svg/relief';
import { percentOf, stageOf } from '../../../src/scene/stage';
import extent from '../../../geo/basemap/relief.json';
import { bounds } from './support';

const size = { width: 4, height: 200 };

class Pixels {
  readonly data: Uint8ClampedArray;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    // A slope in the light.
    this.data = new Uint8ClampedArray(width * height * 4).fill(160);
  }
}

/** As much of a page as the relief asks for; what is tinted can be told by its first red. */
function openPage(hasContext = true): { readonly fetched: string[] } {
  const fetched: string[] = [];
  const surface = () => {
    let red = NaN;
    const canvas = {
      getContext: () => (hasContext ? context : null),
      toBlob: (give: (picture: unknown) => void) => {
        give({ red });
      },
    };
    const context = {
      canvas,
      drawImage: () => undefined,
      getImageData: (_x: number, _y: number, width: number, height: number) =>
        new Pixels(width, height),
      putImageData: ({ data }: Pixels) => {
        red = data[0] ?? NaN;
      },
    };
    return canvas;
  };
  vi.stubGlobal('document', { readyState: 'complete', createElement: surface });
  vi.stubGlobal('window', { requestIdleCallback: true });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    queueMicrotask(run);
  });
  vi.stubGlobal('ImageData', Pixels);
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ ...size, close: () => undefined }));
  vi.stubGlobal(
    'FileReader',
    class {
      result = '';
      onload = () => undefined;
      readAsDataURL({ red }: { red: number }) {
        this.result = `data:${String(red)}`;
        queueMicrotask(this.onload);
      }
    },
  );
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    const answer = { ok: true, blob: () => Promise.resolve({}), json: () => Promise.resolve({}) };
    return Promise.resolve(answer);
  });
  return { fetched };
}

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
    const [image] = reliefOf(stage, 'data:x').children;
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

describe('the landforms of the picture', () => {
  const shown: (string | undefined)[] = [];
  const start = (theme: 'light' | 'dark') => {
    const landforms = createLandforms({
      theme,
      onRelief: (picture) => shown.push(picture),
      onNames: () => undefined,
    });
    landforms.start();
    return landforms;
  };

  beforeEach(() => {
    shown.length = 0;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('bring a relief in the tint of the theme, and in another when it changes', async () => {
    openPage();
    const landforms = start('light');
    await vi.waitFor(() => {
      expect(shown).toEqual(['data:255']);
    });
    landforms.setTheme('light');
    expect(shown).toHaveLength(1);
    landforms.setTheme('dark');
    expect(shown).toEqual(['data:255', undefined]);
    await vi.waitFor(() => {
      expect(shown.at(-1)).toBe('data:150');
    });
  });

  it('show only the last of two themes that follow each other', async () => {
    openPage();
    const landforms = start('light');
    await vi.waitFor(() => {
      expect(shown).toHaveLength(1);
    });
    landforms.setTheme('dark');
    landforms.setTheme('light');
    await vi.waitFor(() => {
      expect(shown.at(-1)).toBe('data:255');
    });
    expect(shown).not.toContain('data:150');
  });

  it('leave the relief away where nothing can tint it, and do not even fetch it', async () => {
    const { fetched } = openPage(false);
    start('light');
    await vi.waitFor(() => {
      expect(fetched).toHaveLength(2);
    });
    expect(fetched.filter((url) => url.includes('relief'))).toEqual([]);
    expect(shown.filter((picture) => picture !== undefined)).toEqual([]);
  });

  it('say nothing when nothing can be fetched', async () => {
    openPage();
    const failing = vi.fn(() => Promise.reject(new Error('offline')));
    vi.stubGlobal('fetch', failing);
    const landforms = start('light');
    await vi.waitFor(() => {
      expect(failing).toHaveBeenCalledTimes(3);
    });
    landforms.setTheme('dark');
    expect(shown.filter((picture) => picture !== undefined)).toEqual([]);
  });

  it('fetch nothing once the picture is gone', async () => {
    const { fetched } = openPage();
    const landforms = start('light');
    landforms.stop();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(fetched).toEqual([]);
  });
});

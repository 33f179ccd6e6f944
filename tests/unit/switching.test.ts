import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/view/ids';
import type { Picture, Renderer, RendererOptions } from '../../src/scene/renderer';
import type { Scene } from '../../src/scene/scene';
import { createSwitching, type DrawnBy } from '../../src/scene/switching';

/** A renderer that writes down what it is told. */
interface Fake extends Picture {
  readonly options: RendererOptions;
  readonly told: string[];
  moved: Camera | undefined;
  gone: boolean;
}

function fake(options: RendererOptions): Fake {
  const told: string[] = [];
  const tell = (what: string) => () => {
    told.push(what);
  };
  const renderer: Fake = {
    options,
    told,
    moved: options.camera,
    gone: false,
    setScene: ({ stop }) => told.push(`scene ${String(stop.year)}`),
    stay: tell('stay'),
    setMoment: tell('moment'),
    setTheme: (theme) => told.push(theme),
    setPadding: tell('padding'),
    setReducedMotion: tell('motion'),
    flyTo: (camera) => {
      renderer.moved = camera;
      told.push('fly');
    },
    fitBounds: () => {
      renderer.moved = undefined;
      told.push('fit');
    },
    zoomBy: tell('zoom'),
    camera: () => renderer.moved,
    destroy: () => {
      renderer.gone = true;
    },
  };
  return renderer;
}

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };
const somewhere: Camera = { longitude: 80, latitude: 44, zoom: 5 };
/** Whatever it is: no renderer of this test draws anything. */
const isElement = (thing: unknown): thing is HTMLElement => thing !== undefined;

function nowhere(): HTMLElement {
  const thing: unknown = {};
  if (!isElement(thing)) throw new Error('There is nowhere to draw');
  return thing;
}

function scene(year: number): Scene {
  return {
    stop: { year, moving: false },
    language: 'en',
    ribbons: [],
    lines: [],
    ports: [],
    throughputs: [],
    areas: [],
    partners: [],
    labels: [],
  };
}

function setting(
  loadMap?: () => Promise<(options: RendererOptions) => Renderer>,
  onLost?: () => void,
) {
  const pictures: Fake[] = [];
  const maps: Fake[] = [];
  const switches: [DrawnBy, string][] = [];
  const cameras: Camera[] = [];
  const drawing = createSwitching({
    containers: { picture: nowhere(), map: nowhere() },
    camera: undefined,
    bounds: [60, 30, 105, 55],
    padding: noPadding,
    theme: 'light',
    reducedMotion: false,
    attribution: '',
    onPick: () => undefined,
    onHover: () => undefined,
    onCamera: (camera) => cameras.push(camera),
    onDrawn: () => undefined,
    ...(onLost && { onLost }),
    onSwitch: (by, reason) => switches.push([by, reason]),
    drawPicture: (options) => {
      const picture = fake(options);
      pictures.push(picture);
      return picture;
    },
    loadMap:
      loadMap ??
      (() =>
        Promise.resolve((options) => {
          const map = fake(options);
          maps.push(map);
          return map;
        })),
  });
  return { drawing, pictures, maps, switches, cameras };
}

/** Lets what was promised happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function withMap() {
  const made = setting();
  made.drawing.setScene(scene(2023));
  made.drawing.startMap();
  await settle();
  const [map] = made.maps;
  if (!map) throw new Error('The map was not started');
  return { ...made, map };
}

describe('switching between picture and map', () => {
  it('draws the picture at once and keeps it until the map has drawn everything', async () => {
    const { pictures, map, switches } = await withMap();
    expect(pictures[0]?.told).toContain('scene 2023');
    expect(pictures[0]?.told).not.toContain('stay');
    expect(map.told).toContain('scene 2023');
    map.options.onDrawn('map');
    expect(pictures[0]?.gone).toBe(false);
    map.options.onDrawn('flows');
    expect(pictures[0]?.gone).toBe(false);
    map.options.onDrawn('everything');
    expect(pictures[0]?.gone).toBe(true);
    expect(switches).toEqual([['map', '']]);
  });

  it('brings the map to where the reader has moved the picture in the meantime', async () => {
    const { pictures, map } = await withMap();
    const [picture] = pictures;
    if (picture) picture.moved = somewhere;
    map.options.onDrawn('everything');
    expect(map.moved).toEqual(somewhere);
  });

  it('goes back to the picture with scene, place and settings when the map fails in the middle', async () => {
    const { drawing, pictures, map, switches } = await withMap();
    map.options.onDrawn('everything');
    drawing.setScene(scene(2021));
    drawing.setTheme('dark');
    map.moved = somewhere;
    map.options.onFailure('lost');
    const picture = pictures[1];
    expect(picture?.options.camera).toEqual(somewhere);
    expect(picture?.told).toContain('stay');
    expect(picture?.options.theme).toBe('dark');
    expect(picture?.told).toContain('scene 2021');
    expect(map.gone).toBe(true);
    expect(switches.at(-1)).toEqual(['picture', 'lost']);
  });

  it('goes back to the picture without a failure when the context is lost and somebody listens', async () => {
    let losses = 0;
    const made = setting(undefined, () => (losses += 1));
    made.drawing.startMap();
    await settle();
    made.maps[0]?.options.onDrawn('everything');
    made.maps[0]?.options.onLost?.();
    expect(made.switches.at(-1)).toEqual(['picture', '']);
    expect(losses).toBe(1);
    made.maps[0]?.options.onLost?.();
    expect(losses).toBe(1);
    const { map } = await withMap();
    expect(map.options.onLost).toBeUndefined();
  });

  it('can try again after a failure', async () => {
    const { drawing, maps, map, switches } = await withMap();
    map.options.onFailure('lost');
    drawing.startMap();
    await settle();
    maps[1]?.options.onDrawn('everything');
    expect(switches.at(-1)).toEqual(['map', '']);
  });

  it.each([
    ['cannot be fetched', () => Promise.reject(new Error('no code'))],
    [
      'throws while it is made',
      () =>
        Promise.resolve(() => {
          throw new Error('no code');
        }),
    ],
  ])('says why when the map %s', async (_, loadMap) => {
    const { drawing, pictures, switches } = setting(loadMap);
    drawing.startMap();
    await settle();
    expect(switches).toEqual([['picture', 'no code']]);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.gone).toBe(false);
  });

  it('lets a map go that arrives after the reader has left it', async () => {
    const { drawing, maps, pictures } = setting();
    drawing.startMap();
    drawing.leaveMap();
    await settle();
    expect(maps).toHaveLength(0);
    expect(pictures).toHaveLength(1);
  });

  it('tells of camera moves of what is shown only', async () => {
    const { map, pictures, cameras } = await withMap();
    map.options.onCamera(somewhere);
    expect(cameras).toEqual([]);
    map.options.onDrawn('everything');
    pictures[0]?.options.onCamera(somewhere);
    expect(cameras).toEqual([]);
    map.options.onCamera(somewhere);
    expect(cameras).toEqual([somewhere]);
  });

  it('destroys both, and nothing comes after', async () => {
    const { drawing, map, pictures, switches } = await withMap();
    drawing.destroy();
    expect([map.gone, pictures[0]?.gone]).toEqual([true, true]);
    map.options.onFailure('late');
    expect(pictures).toHaveLength(1);
    expect(switches).toEqual([]);
  });

  it('asks once for a map that is on its way, and anew when that start was given up', async () => {
    let asked = 0;
    const { drawing, maps } = setting(() => {
      asked += 1;
      return Promise.resolve((options) => {
        const map = fake(options);
        maps.push(map);
        return map;
      });
    });
    drawing.startMap();
    drawing.startMap();
    expect(asked).toBe(1);
    drawing.leaveMap();
    drawing.startMap();
    drawing.startMap();
    expect(asked).toBe(2);
    await Promise.resolve();
    await Promise.resolve();
    expect(maps).toHaveLength(1);
  });
});

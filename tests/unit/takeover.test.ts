import { describe, expect, it } from 'vitest';
import { createTakeover } from '../../src/scene/live/takeover';
import type { CreateSurface, Surface, SurfaceOptions } from '../../src/scene/renderer';
import { emptyScene, stillMoment } from '../../src/scene/emptyScene';
import { stageOf } from '../../src/scene/stage';

/** WebGL that writes down what it was made with, and whether it is gone. */
interface Fake extends Surface {
  readonly options: SurfaceOptions;
  gone: boolean;
}

const nothing = () => undefined;

/** Whatever it is: no surface of this test draws anything. */
const isElement = (thing: unknown): thing is HTMLElement => thing !== undefined;

function nowhere(): HTMLElement {
  const thing: unknown = {};
  if (!isElement(thing)) throw new Error('There is nowhere to draw');
  return thing;
}

const bounds = [60, 30, 105, 55] as const;

function fake(options: SurfaceOptions, onDestroy: () => void): Fake {
  const surface: Fake = {
    options,
    gone: false,
    setScene: nothing,
    setMoment: nothing,
    setLit: nothing,
    setTheme: nothing,
    setReducedMotion: nothing,
    place: nothing,
    destroy: () => {
      surface.gone = true;
      onDestroy();
    },
  };
  return surface;
}

function setting(
  given: {
    load?: (create: CreateSurface) => Promise<CreateSurface>;
    onLost?: () => void;
  } = {},
) {
  const made: Fake[] = [];
  const told: string[] = [];
  const create: CreateSurface = (options) => {
    const surface = fake(options, () => told.push('destroyed'));
    made.push(surface);
    return surface;
  };
  const takeover = createTakeover({
    load: () => (given.load ? given.load(create) : Promise.resolve(create)),
    settings: () => ({
      container: nowhere(),
      bounds,
      lit: undefined,
      placement: {
        view: { x: 0, y: 0, width: 100 },
        viewport: {
          stage: stageOf(bounds),
          size: { width: 100, height: 100 },
          padding: { top: 0, right: 0, bottom: 0, left: 0 },
        },
      },
      scene: emptyScene,
      moment: stillMoment,
      theme: 'dark',
      reducedMotion: false,
      isAmongOthers: false,
    }),
    onDrawn: (what) => told.push(what),
    onShown: () => told.push('shown'),
    onGone: (reason) => told.push(`gone: ${reason}`),
    onLost: given.onLost,
  });
  return { takeover, made, told };
}

/** Lets what was promised happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function started(given: Parameters<typeof setting>[0] = {}) {
  const all = setting(given);
  all.takeover.start();
  await settle();
  const [surface] = all.made;
  if (!surface) throw new Error('WebGL was not started');
  return { ...all, surface };
}

describe('WebGL in the place of the picture', () => {
  it('begins with what is shown, and is seen when it has drawn everything', async () => {
    const { takeover, surface, told } = await started();
    expect(surface.options.theme).toBe('dark');
    for (const what of ['map', 'flows'] as const) surface.options.onDrawn(what);
    expect(takeover.isShown()).toBe(false);
    surface.options.onDrawn('everything');
    expect(takeover.isShown()).toBe(true);
    surface.options.onDrawn('everything');
    expect(told).toEqual(['map', 'flows', 'everything', 'shown', 'everything']);
  });

  it('goes after the picture has taken its place again, with the reason', async () => {
    const { takeover, surface, told } = await started();
    surface.options.onDrawn('everything');
    surface.options.onFailure('out of memory');
    expect(told.slice(-2)).toEqual(['gone: out of memory', 'destroyed']);
    expect(takeover.isShown()).toBe(false);
    expect(takeover.surface()).toBeUndefined();
    surface.options.onDrawn('everything');
    surface.options.onFailure('late');
    expect(told.at(-1)).toBe('destroyed');
  });

  it('that loses its context fails, or tells once who listens', async () => {
    const alone = await started();
    alone.surface.options.onLost();
    expect(alone.told).toContain('gone: lost');
    let losses = 0;
    const heard = await started({ onLost: () => (losses += 1) });
    heard.surface.options.onLost();
    heard.surface.options.onLost();
    expect(heard.told).toContain('gone: ');
    expect(losses).toBe(1);
  });

  it('can be tried again after a failure', async () => {
    const { takeover, made, surface, told } = await started();
    surface.options.onFailure('lost');
    takeover.start();
    await settle();
    made[1]?.options.onDrawn('everything');
    expect(told.at(-1)).toBe('shown');
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
  ])('says why when it %s', async (_, load) => {
    const { takeover, told } = setting({ load });
    takeover.start();
    await settle();
    expect(told).toEqual(['gone: no code']);
  });

  it('is let go when it arrives after the reader has left it', async () => {
    const { takeover, made, told } = setting();
    takeover.start();
    takeover.leave();
    await settle();
    expect(made).toHaveLength(0);
    expect(told).toEqual(['gone: ']);
  });

  it('is asked for once while it is on its way, and anew when that start was given up', async () => {
    let asked = 0;
    const { takeover, made } = setting({
      load: (create) => {
        asked += 1;
        return Promise.resolve(create);
      },
    });
    takeover.start();
    takeover.start();
    expect(asked).toBe(1);
    takeover.leave();
    takeover.start();
    takeover.start();
    expect(asked).toBe(2);
    await settle();
    expect(made).toHaveLength(1);
    takeover.start();
    expect(asked).toBe(2);
  });

  it('is gone for good when the map is, and nothing comes after', async () => {
    const { takeover, surface, told } = await started();
    takeover.destroy();
    expect(surface.gone).toBe(true);
    surface.options.onFailure('late');
    expect(told).toEqual(['destroyed']);
  });
});

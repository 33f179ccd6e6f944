import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { comesToRest, countUse } from '../../tools/page-use.mjs';
import { useSetting } from '../setting';
import { mapDrawn } from '../visit';

// What is taken is given back: counted, after the garbage has been collected.

const setting = useSetting({ hasWebGL: true });
/** A phone's map is small: software draws few pixels. */
const tiny = { width: 420, height: 520, reducedMotion: 'reduce' } as const;

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
  /** WebGL objects that were created and neither deleted nor lost with their context. */
  readonly objects: number;
}

/**
 * Counts WebGL objects by context; to be called before the page is opened. What is counted is not held:
 * an object keeps its context alive, and with it the canvas.
 */
async function countObjects(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts: WeakRef<WebGL2RenderingContext>[] = [];
    const counts = new WeakMap<WebGL2RenderingContext, number>();
    const alive = new WeakSet();
    const add = (context: WebGL2RenderingContext, change: number) => {
      if (!counts.has(context)) contexts.push(new WeakRef(context));
      counts.set(context, (counts.get(context) ?? 0) + change);
    };
    const prototype = WebGL2RenderingContext.prototype;
    const kinds = ['Buffer', 'Texture', 'Program', 'Shader', 'Framebuffer', 'VertexArray'] as const;
    for (const kind of kinds) {
      const create: unknown = Reflect.get(prototype, `create${kind}`);
      const remove: unknown = Reflect.get(prototype, `delete${kind}`);
      if (typeof create !== 'function' || typeof remove !== 'function') continue;
      Object.defineProperty(prototype, `create${kind}`, {
        value(this: WebGL2RenderingContext, ...rest: unknown[]) {
          const object: unknown = Reflect.apply(create, this, rest);
          if (typeof object !== 'object' || !object) return object;
          alive.add(object);
          add(this, 1);
          return object;
        },
      });
      Object.defineProperty(prototype, `delete${kind}`, {
        value(this: WebGL2RenderingContext, object: object | null) {
          if (object && alive.delete(object)) add(this, -1);
          Reflect.apply(remove, this, [object]);
        },
      });
    }
    Object.defineProperty(globalThis, 'webglObjects', {
      value: () =>
        contexts
          .map((context) => context.deref())
          .reduce(
            (sum, context) =>
              sum + (!context || context.isContextLost() ? 0 : (counts.get(context) ?? 0)),
            0,
          ),
    });
  });
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await comesToRest(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const objects = await page.evaluate(() => {
    const count: unknown = Reflect.get(globalThis, 'webglObjects');
    return typeof count === 'function' ? Number(Reflect.apply(count, undefined, [])) : NaN;
  });
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
    objects,
  };
}

/** A few of everything may be kept for reuse, and code is made faster; what grows with each round is a leak. */
function expectNoGrowth(before: Held, after: Held, rounds: number): void {
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(rounds);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(rounds);
  expect(after.objects - before.objects, 'WebGL objects').toBeLessThan(rounds);
  expect(after.heap / before.heap, 'heap').toBeLessThan(1.15);
}

let page: Page;
let session: CDPSession;
beforeAll(async () => {
  ({ page } = await setting.stay(tiny));
  session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await countUse(page);
  await countObjects(page);
  await page.goto(setting.url());
  await mapDrawn(page);
});

/** The switches of the key, which a phone keeps folded. */
const layers = () => page.getByRole('checkbox', { includeHidden: true });

/** Presses every switch of a layer in turn, twice, so many times in all; each is drawn before the next. */
async function switchLayers(times: number): Promise<void> {
  await layers().evaluateAll(async (boxes, count) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let index = 0; index < count; index += 1) {
      const box = boxes[Math.floor(index / 2) % boxes.length];
      if (box instanceof HTMLElement) box.click();
      for (let frames = 0; frames < 2; frames += 1) await frame();
    }
  }, times);
}

describe('what is done again and again', () => {
  it('leaves everything where it was: a layer switched, fifty times', async () => {
    const count = await layers().count();
    expect(count).toBe(7);
    await switchLayers(2 * count);
    const before = await heldBy(page, session);
    await switchLayers(50);
    expectNoGrowth(before, await heldBy(page, session), 25);
  });

  // A map takes seconds to start where a processor draws it; what stays of each shows in a few as well.
  it('leaves everything where it was: a map made and left', async () => {
    const still = page.getByRole('switch', { name: 'Still picture', includeHidden: true });
    const remake = async () => {
      await still.dispatchEvent('click');
      await page.locator('[data-map="picture"]').waitFor({ state: 'attached' });
      await still.dispatchEvent('click');
      await mapDrawn(page);
    };
    const rounds = 3;
    await remake();
    const before = await heldBy(page, session);
    for (let index = 0; index < rounds; index += 1) await remake();
    const after = await heldBy(page, session);
    expectNoGrowth(before, after, rounds);
  }, 120_000);
});

import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comesToRest, countUse } from '../tools/page-use.mjs';
import { useSetting } from './setting';
import { mapDrawn } from './visit';

// What is taken is given back: counted, after the garbage has been collected.

const setting = useSetting();
const tiny = { width: 720, height: 500, reducedMotion: 'reduce' } as const;

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

async function open() {
  const visit = await setting.visit(tiny);
  const session = await visit.page.context().newCDPSession(visit.page);
  await session.send('Performance.enable');
  await countUse(visit.page);
  await countObjects(visit.page);
  await visit.page.goto(setting.url());
  await mapDrawn(visit.page);
  return { ...visit, session };
}

/** A few of everything may be kept for reuse, and code is made faster; what grows with each round is a leak. */
function expectNoGrowth(before: Held, after: Held, rounds: number): void {
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(rounds);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(rounds);
  expect(after.objects - before.objects, 'WebGL objects').toBeLessThan(rounds);
  expect(after.heap / before.heap, 'heap').toBeLessThan(1.15);
}

describe('what is done again and again', () => {
  it('leaves everything where it was: a layer switched, fifty times', async () => {
    const { page, session } = await open();
    const boxes = page.getByRole('checkbox');
    const count = await boxes.count();
    const toggleTwice = async (index: number) => {
      await boxes.nth(index % count).uncheck();
      await boxes.nth(index % count).check();
    };
    const rounds = 25;
    for (let index = 0; index < count; index += 1) await toggleTwice(index);
    const before = await heldBy(page, session);
    for (let index = 0; index < rounds; index += 1) await toggleTwice(index);
    expectNoGrowth(before, await heldBy(page, session), rounds);
  }, 240_000);

  // A map takes seconds to start where a processor draws it; what stays of each shows in eight as well.
  it('leaves everything where it was: a map made and left', async () => {
    const { page, session } = await open();
    const still = page.getByRole('switch', { name: 'Still picture' });
    const remake = async () => {
      await still.check();
      await page.locator('[data-map="picture"]').waitFor({ state: 'attached' });
      await still.uncheck();
      await mapDrawn(page);
    };
    const rounds = 8;
    for (let index = 0; index < 3; index += 1) await remake();
    const before = await heldBy(page, session);
    for (let index = 0; index < rounds; index += 1) await remake();
    expectNoGrowth(before, await heldBy(page, session), rounds);
  }, 240_000);
});

import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comesToRest, countUse } from '../../scripts/page-use.mjs';
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

/** Counts WebGL objects by context; to be called before the page is opened. */
async function countObjects(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const live = new Map<WebGL2RenderingContext, Set<unknown>>();
    const of = (context: WebGL2RenderingContext) => {
      const objects = live.get(context) ?? new Set();
      live.set(context, objects);
      return objects;
    };
    const prototype = WebGL2RenderingContext.prototype;
    const kinds = ['Buffer', 'Texture', 'Program', 'Shader', 'Framebuffer', 'VertexArray'] as const;
    for (const kind of kinds) {
      const create = Object.getOwnPropertyDescriptor(prototype, `create${kind}`)?.value as (
        ...rest: unknown[]
      ) => unknown;
      const remove = Object.getOwnPropertyDescriptor(prototype, `delete${kind}`)?.value as (
        object: unknown,
      ) => void;
      Object.defineProperty(prototype, `create${kind}`, {
        value(this: WebGL2RenderingContext, ...rest: unknown[]) {
          const object = Reflect.apply(create, this, rest);
          of(this).add(object);
          return object;
        },
      });
      Object.defineProperty(prototype, `delete${kind}`, {
        value(this: WebGL2RenderingContext, object: unknown) {
          of(this).delete(object);
          Reflect.apply(remove, this, [object]);
        },
      });
    }
    Object.defineProperty(globalThis, 'webglObjects', {
      value: () =>
        [...live].reduce(
          (sum, [context, objects]) => sum + (context.isContextLost() ? 0 : objects.size),
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
  const objects = await page.evaluate(() =>
    Number(Reflect.apply(Reflect.get(globalThis, 'webglObjects') as () => number, undefined, [])),
  );
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

/** A few of everything may be kept for reuse; what grows with each round is a leak. */
function expectNoGrowth(before: Held, after: Held, rounds: number): void {
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(rounds);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(rounds / 2);
  expect(after.objects - before.objects, 'WebGL objects').toBeLessThan(rounds / 2);
  expect(after.heap / before.heap, 'heap').toBeLessThan(1.15);
}

describe('fifty times', () => {
  const rounds = 50;

  it('a layer switched off and on leaves everything where it was', async () => {
    const { page, session } = await open();
    const boxes = page.getByRole('checkbox');
    const count = await boxes.count();
    const toggle = async (index: number) => {
      await boxes.nth(index % count).uncheck();
      await boxes.nth(index % count).check();
    };
    for (let index = 0; index < count * 2; index += 1) await toggle(index);
    const before = await heldBy(page, session);
    for (let index = 0; index < rounds; index += 1) await toggle(index);
    expectNoGrowth(before, await heldBy(page, session), rounds);
  }, 240_000);

  it('a map made and left leaves everything where it was', async () => {
    const { page, session } = await open();
    const still = page.getByRole('switch');
    const remake = async () => {
      await still.check();
      await page.locator('[data-map="picture"]').waitFor({ state: 'attached' });
      await still.uncheck();
      await mapDrawn(page);
    };
    for (let index = 0; index < 3; index += 1) await remake();
    const before = await heldBy(page, session);
    for (let index = 0; index < rounds; index += 1) await remake();
    expectNoGrowth(before, await heldBy(page, session), rounds);
  }, 400_000);
});

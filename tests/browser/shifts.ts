import type { Page } from 'playwright-core';

/** Notes every shift of the layout from the start. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.defineProperty(globalThis, 'shifts', { value: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources');
        const moved = Array.isArray(sources)
          ? sources.map((source: object) => {
              const node: unknown = Reflect.get(source, 'node');
              return node instanceof Element ? node.outerHTML.slice(0, 120) : String(node);
            })
          : [];
        const value: unknown = Reflect.get(entry, 'value');
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The shifts since then, each with what moved. */
export function shiftsOf(page: Page): Promise<unknown> {
  return page.evaluate((): unknown => Reflect.get(globalThis, 'shifts'));
}

/** How far the page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Waits until the page has drawn a frame, and another one after it. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

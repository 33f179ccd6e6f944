import { expect, it } from 'vitest';
import { useSetting } from '../setting';
import { mapDrawn } from '../visit';
import { filesOf, isFont, weightOf } from '../weights';

// Hard quotas: what a visit with a map costs.

const setting = useSetting({ hasWebGL: true });

it('a map costs at most 700 kB until its flows move, 850 kB when all is there, and tells when', async () => {
  const visit = await setting.visit();
  const { page } = visit;
  const files = () => filesOf(visit.requests, setting.url());
  const withoutFonts = () => files().filter((file) => !isFont(file));
  let untilFlows: string[] = [];
  await page.exposeFunction('flowsDrawn', () => {
    untilFlows = withoutFonts();
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const tell: unknown = Reflect.get(globalThis, 'flowsDrawn');
      if (list.getEntriesByName('flows-drawn').length > 0 && typeof tell === 'function')
        Reflect.apply(tell, undefined, []);
    }).observe({ type: 'mark', buffered: true });
  });
  await page.goto(setting.url());
  await mapDrawn(page);
  await expect.poll(() => untilFlows.length).toBeGreaterThan(0);
  expect(weightOf(untilFlows), untilFlows.join(' ')).toBeLessThanOrEqual(700_000);
  await page.waitForLoadState('networkidle');
  const all = withoutFonts();
  expect(weightOf(all), all.join(' ')).toBeLessThanOrEqual(850_000);
  expect(all.length).toBeLessThanOrEqual(24);
  // In the Latin script.
  expect(weightOf(files().filter(isFont))).toBeLessThanOrEqual(260_000);

  const [usable = NaN, map = NaN, flows = NaN, everything = NaN] = await page.evaluate(() =>
    ['page-usable', 'map-drawn', 'flows-drawn', 'everything-drawn'].map(
      (name) => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? NaN,
    ),
  );
  expect(usable).toBeGreaterThan(0);
  expect(Math.min(map, flows)).toBeGreaterThan(usable);
  expect(everything).toBeGreaterThan(Math.max(map, flows));
});

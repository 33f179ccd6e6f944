import { expect, it } from 'vitest';
import { useSetting } from '../setting';
import { mapDrawn, pictureDrawn } from '../visit';
import { filesOf, isFont, weightOf } from '../weights';

// Hard quotas: what a visit with a map costs.

const setting = useSetting({ hasWebGL: true });

const isCode = (file: string) => /\.m?js$/.test(file);
const isMapCode = (file: string) =>
  isCode(file) && /\/(map|overlay|webgl-device|maplibre-gl-worker)-/.test(file);
const mapCodeCount = 4;

it('a map costs at most 700 kB until its flows move, 850 kB when all is there, and tells when', async () => {
  const visit = await setting.visit({ reducedMotion: 'no-preference' });
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
  // The code is there before the reader reaches for the map, and none of it has run.
  await expect.poll(() => files().filter(isMapCode).length, { timeout: 20_000 }).toBe(mapCodeCount);
  expect(await page.locator('canvas').count()).toBe(0);
  const ahead = files();
  await mapDrawn(page);
  expect(files().filter((file) => !ahead.includes(file) && isCode(file))).toEqual([]);
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

it.each([
  ['with a still picture', '#map=still'],
  ['on a line that is to be spared', '', { saveData: true }],
  ['in a frame', 'host.html'],
])('%s none of the code of the map is fetched ahead', async (_, address, connection?: object) => {
  const visit = await setting.visit({ width: 700, height: 520 });
  const { page } = visit;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="./" style="width:600px;height:400px"></iframe>`,
    }),
  );
  if (connection)
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
  await page.goto(setting.url() + address);
  if (address !== 'host.html') await pictureDrawn(page);
  // What else is fetched when there is time has come.
  const files = () => filesOf(visit.requests, setting.url());
  await expect
    .poll(() => files().some((file) => file.includes('physical-curves')), { timeout: 20_000 })
    .toBe(true);
  await page.waitForLoadState('networkidle');
  expect(files().filter(isMapCode)).toEqual([]);
});

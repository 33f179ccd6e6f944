import { describe, expect, it } from 'vitest';
import { inside, useFrames } from '../frames';
import { useSetting } from '../setting';
import { reachForMap } from '../visit';

const setting = useSetting({ hasWebGL: true });
const frames = useFrames(setting);

describe('a map in a frame', () => {
  it('comes on a click and not before, also in a sandbox, under its own policy, inside a host that isolates itself', async () => {
    const site = frames.site('strict');
    const src = `${site.url}embed-minimal.en.html#start=picture`;
    frames
      .host()
      .show(
        `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${src}" width="480" height="320"></iframe>`,
        {
          'cross-origin-embedder-policy': 'require-corp',
          'cross-origin-opener-policy': 'same-origin',
        },
      );
    const visit = await frames.visitHost({ width: 600, height: 400 });
    expect(await visit.page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
    const frame = await inside(visit.page, 0);
    const start = frame.getByRole('button', { name: 'Start the moving map' });
    await start.waitFor();
    await frame.getByRole('slider').press('ArrowLeft');
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2023');
    expect(await frame.locator('.map canvas').count()).toBe(0);
    await start.click();
    await frame.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 50_000 });
    expect(await start.count()).toBe(0);
    expect(frames.beyond(visit, site)).toEqual([]);
    expect(visit.problems()).toEqual([]);
  });

  it('that starts hidden, without a size, an origin, storage or cookies, draws when it is shown', async () => {
    const visit = await setting.visit({ width: 700, height: 520, reducedMotion: 'reduce' });
    const { page } = visit;
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe src="./" sandbox="allow-scripts" style="display:none;width:480px;height:320px"></iframe>`,
      }),
    );
    await page.goto(`${setting.url()}host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-live]').waitFor({ state: 'attached' });
    await page.locator('iframe').evaluate((hidden) => {
      hidden.style.display = 'block';
    });
    await frame.locator('.live-picture .ports').waitFor({ state: 'attached' });
    const content = page.frames()[1];
    if (content) await reachForMap(content);
    await frame.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 45_000 });
    await frame.getByRole('slider').press('ArrowLeft');
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2023');
    expect(visit.problems()).toEqual([]);
  });

  it('far from the screen gives way to a picture, and waits for its reader: an article holds few drawing contexts', async () => {
    const count = 5;
    const frame = `<p style="height:500px">Text</p><iframe src="${frames.site('plain').url}embed-none.en.html#start=map" width="400" height="260"></iframe>`;
    frames
      .host()
      .show(`<!doctype html><link rel="icon" href="data:,"><body>${frame.repeat(count)}`);
    const visit = await frames.visitHost({ width: 600, height: 500 });
    const { page } = visit;
    const content = (index: number) => page.locator('iframe').nth(index).contentFrame();
    const drawn = (index: number) => content(index).locator('[data-map]').getAttribute('data-map');
    for (const index of [0, count - 1]) {
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
      const frame = await inside(page, index);
      expect(await drawn(index)).toBe('picture');
      await reachForMap(frame);
      await expect.poll(() => drawn(index), { timeout: 50_000 }).toBe('map');
    }
    await expect.poll(() => drawn(0)).toBe('picture');
    const all = Array.from({ length: count }, (_, index) => index);
    for (const index of all) await inside(page, index);
    const canvases = await Promise.all(
      all.map((index) => content(index).locator('.map canvas').count()),
    );
    expect(canvases).toEqual([0, 0, 0, 0, 1]);
    const last = await content(count - 1)
      .locator('main')
      .boundingBox();
    expect(last?.height).toBeGreaterThan(200);
    expect(visit.problems()).toEqual([]);
  });
});

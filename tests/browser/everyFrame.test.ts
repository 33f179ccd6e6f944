import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wantedHeight } from '../../src/embed/height';
import { heightOf, inside, useFrames } from './frames';
import { useSetting } from './setting';

// The page in frames of somebody else's page, on another origin: every kind of frame that a content
// management system makes, and every rule that it may set.

const frames = useFrames(useSetting());

/** Every way to keep something on a reader's device is told of, and fails as where it is blocked. */
async function trapStorage(page: Page, isBlocked: boolean): Promise<string[]> {
  const touched: string[] = [];
  await page.exposeFunction('tellTouch', (what: string) => touched.push(what));
  await page.addInitScript((blocked: boolean) => {
    const tell = (what: string) => {
      const told: unknown = Reflect.get(globalThis, 'tellTouch');
      if (typeof told === 'function') Reflect.apply(told, undefined, [what]);
      if (blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
      return undefined;
    };
    const trap = (owner: object, name: string) => {
      Object.defineProperty(owner, name, {
        get: () => {
          tell(name);
        },
        set: () => {
          tell(name);
        },
      });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      trap(globalThis, name);
    trap(Document.prototype, 'cookie');
    trap(Navigator.prototype, 'serviceWorker');
    trap(Navigator.prototype, 'storage');
  }, isBlocked);
  return touched;
}

const free = '';
const scripts = 'sandbox="allow-scripts"';
const more = 'sandbox="allow-scripts allow-same-origin allow-popups"';

/** What a frame can be like: in these, every two properties meet in all of their values. */
const cases = [
  { site: 'plain', blocked: false, sandbox: free, hidden: false, width: 320 },
  { site: 'plain', blocked: false, sandbox: scripts, hidden: true, width: 1200 },
  { site: 'plain', blocked: false, sandbox: more, hidden: true, width: 320 },
  { site: 'plain', blocked: true, sandbox: free, hidden: true, width: 700 },
  { site: 'plain', blocked: true, sandbox: scripts, hidden: false, width: 480 },
  { site: 'plain', blocked: true, sandbox: more, hidden: true, width: 480 },
  { site: 'strict', blocked: false, sandbox: free, hidden: true, width: 480 },
  { site: 'strict', blocked: false, sandbox: scripts, hidden: false, width: 700 },
  { site: 'strict', blocked: false, sandbox: more, hidden: false, width: 700 },
  { site: 'strict', blocked: true, sandbox: free, hidden: false, width: 1200 },
  { site: 'strict', blocked: true, sandbox: scripts, hidden: true, width: 320 },
  { site: 'strict', blocked: true, sandbox: more, hidden: false, width: 1200 },
] as const;

/** Site and storage hold for a whole page of frames. */
const hosts = (['strict', 'plain'] as const).flatMap((site) =>
  [true, false].map((blocked) => ({ site, blocked })),
);

/** The policy of a host that lets nothing in but frames and script of the explorer. */
function strictHost(origin: string): Record<string, string> {
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'unsafe-inline'; img-src data:`;
  return { 'content-security-policy': policy };
}

describe('every kind of frame', () => {
  it('is there: every two properties meet in all of their values', () => {
    const properties = ['site', 'blocked', 'sandbox', 'hidden', 'width'] as const;
    const valuesOf = (property: (typeof properties)[number]) =>
      new Set(cases.map((one) => one[property]));
    for (const one of properties) {
      for (const other of properties.filter((name) => name !== one)) {
        const met = new Set(cases.map((it) => `${String(it[one])}, ${String(it[other])}`));
        expect(met.size, `${one}, ${other}`).toBe(valuesOf(one).size * valuesOf(other).size);
      }
    }
    expect(properties.map((property) => valuesOf(property).size)).toEqual([2, 2, 3, 2, 4]);
  });

  it.each(hosts)(
    'shows its years at the height it asks for: $site headers, storage blocked: $blocked',
    async ({ site: name, blocked }) => {
      const site = frames.site(name);
      const kinds = cases.filter((one) => one.site === name && one.blocked === blocked);
      const markup = kinds.map(
        ({ sandbox, hidden, width }) =>
          `<div style="width:${String(width)}px${hidden ? ';display:none' : ''}" ${hidden ? 'class="hidden"' : ''}>
            <iframe ${sandbox} src="${site.url}embed-minimal.en.html#t=2021&start=picture"
              title="map" width="100%" height="500" style="border:0;width:100%"></iframe></div>`,
      );
      frames
        .host()
        .show(
          `<!doctype html><link rel="icon" href="data:,"><body>${markup.join('')}<script async src="${site.url}embed.js"></script>`,
          name === 'strict' ? strictHost(site.origin) : {},
        );
      let touched: string[] = [];
      const visit = await frames.visitHost({ width: 1280, height: 900 }, async (page) => {
        touched = await trapStorage(page, blocked);
      });
      const { page } = visit;
      await inside(page, kinds.length - 1);
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('.hidden'))
          element.style.display = 'block';
      });
      for (const [index, { width }] of kinds.entries()) {
        const frame = await inside(page, index);
        const slider = frame.getByRole('slider');
        await slider.press('ArrowLeft');
        expect(await slider.getAttribute('aria-valuenow')).toBe('2020');
        await expect.poll(() => heightOf(page, index)).toBe(wantedHeight(width, 'minimal'));
        const overflow = await frame.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
          return [scrollWidth - clientWidth, scrollHeight - clientHeight];
        });
        expect(overflow, JSON.stringify(kinds[index])).toEqual([0, 0]);
        expect(await frame.locator('.picture .port').count()).toBeGreaterThan(3);
      }
      expect(touched).toEqual([]);
      expect(frames.beyond(visit, site)).toEqual([]);
      expect(visit.problems()).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );

  it('without scripts still shows a picture of the map and the figure with its source', async () => {
    frames
      .host()
      .show(
        `<!doctype html><link rel="icon" href="data:,"><iframe sandbox src="${frames.site('strict').url}embed-minimal.en.html" width="640" height="500"></iframe>`,
      );
    const visit = await frames.visitHost({ width: 800, height: 600 });
    const frame = visit.page.frameLocator('iframe');
    await frame.locator('.picture svg').first().waitFor();
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await frame.locator('.heading').isVisible()).toBe(false);
  });

  it.each([scripts, `${scripts.slice(0, -1)} allow-downloads"`, free])(
    'calls no file saved that it may not hand over, and offers another way: %s',
    async (sandbox) => {
      const site = frames.site('plain');
      frames
        .host()
        .show(
          `<!doctype html><link rel="icon" href="data:,"><iframe ${sandbox} src="${site.url}#map=still" width="1000" height="900"></iframe>`,
        );
      const { page } = await frames.visitHost({ width: 1040, height: 940 });
      let downloads = 0;
      page.on('download', () => (downloads += 1));
      const frame = await inside(page, 0);
      await frame.getByRole('button', { name: 'Sources', exact: true }).click();
      await frame.getByRole('button', { name: 'Take the data' }).click();
      await frame.locator('[data-take="shown.csv"]').click();
      const words = frame.getByRole('textbox', { name: /\.csv$/ });
      expect(await words.inputValue()).toContain('data_version');
      expect(await frame.getByText(/^Saved/).count()).toBe(0);
      await frame.getByText(/^Handed to the browser: .*\.csv/).waitFor();
      const whole = frame.getByRole('link', { name: /whole page/ });
      expect(await whole.getAttribute('href')).toContain('sheet=data');
      await expect.poll(() => downloads).toBe(sandbox === scripts ? 0 : 1);
    },
  );
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../tools/serve.mjs';
import { embedCode } from '../../src/embed/code';
import { wantedHeight } from '../../src/embed/height';
import { article, openHost, serveWithHeaders, type Host } from './hostPage';
import { newPage, openBrowser, type Visit, type Visitor } from './launch';
import { withoutWebGL } from './visit';

// The page in frames of somebody else's page, on another origin: every kind of frame that a content
// management system makes, every rule that it may set, and a host that means no good.

const distribution = path.resolve(import.meta.dirname, '../../dist');

let browser: Browser;
let host: Host;
/** With the headers that the build writes, and without any, as hosts that know none serve it. */
let sites: Readonly<Record<'strict' | 'plain', StaticServer>>;
const visits: Visit[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  host = await openHost();
  sites = { strict: await serveWithHeaders(true), plain: await serveWithHeaders(false) };
});
afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.close();
});
afterAll(async () => {
  await browser.close();
  await host.close();
  for (const site of Object.values(sites)) await site.close();
});

async function visitHost(visitor: Visitor, prepare?: (page: Page) => Promise<void>) {
  const visit = await newPage(browser, { reducedMotion: 'reduce', ...visitor });
  visits.push(visit);
  await prepare?.(visit.page);
  await visit.page.goto(host.url);
  return visit;
}

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

/** The page of the explorer inside a frame of the host. */
async function inside(page: Page, index: number): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`There is no frame ${String(index)}`);
  await frame.locator('html[data-live]').waitFor({ state: 'attached', timeout: 50_000 });
  return frame;
}

function heightOf(page: Page, index: number): Promise<number> {
  return page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height);
}

/** Requests to anybody but the explorer's own site and the host. */
function beyond(visit: Visit, site: StaticServer): string[] {
  return visit.requests.filter((url) => ![site.origin, host.origin].includes(new URL(url).origin));
}

const sandboxes = [
  '',
  'sandbox="allow-scripts"',
  'sandbox="allow-scripts allow-same-origin allow-popups"',
];
/** The policy of a host that lets nothing in but frames and script of the explorer. */
function strictHost(origin: string): Record<string, string> {
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'unsafe-inline'; img-src data:`;
  return { 'content-security-policy': policy };
}

const widths = [320, 480, 700, 1200];

describe('every kind of frame', () => {
  const cases = (['strict', 'plain'] as const).flatMap((site) =>
    [true, false].map((blocked) => ({ site, blocked })),
  );

  it.each(cases)(
    'shows its years at the height it asks for: $site headers, storage blocked: $blocked',
    { timeout: 150_000 },
    async ({ site: name, blocked }) => {
      const site = sites[name];
      const kinds = sandboxes.flatMap((sandbox) =>
        [false, true].flatMap((hidden) => widths.map((width) => ({ sandbox, hidden, width }))),
      );
      const frames = kinds.map(
        ({ sandbox, hidden, width }) =>
          `<div style="width:${String(width)}px${hidden ? ';display:none' : ''}" ${hidden ? 'class="hidden"' : ''}>
            <iframe ${sandbox} src="${site.url}embed-minimal.en.html#t=2021&start=picture"
              title="map" width="100%" height="500" style="border:0;width:100%"></iframe></div>`,
      );
      host.show(
        `<!doctype html><link rel="icon" href="data:,"><body>${frames.join('')}<script async src="${site.url}embed.js"></script>`,
        name === 'strict' ? strictHost(site.origin) : {},
      );
      let touched: string[] = [];
      const visit = await visitHost({ width: 1280, height: 900 }, async (page) => {
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
      expect(beyond(visit, site)).toEqual([]);
      expect(visit.problems()).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );

  it('draws the map in a sandbox without an origin, under its own policy, inside a host that isolates itself', async () => {
    const site = sites.strict;
    const src = `${site.url}embed-none.en.html#start=map`;
    host.show(
      `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${src}" width="640" height="400"></iframe>`,
      {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    );
    const visit = await visitHost({ width: 800, height: 600 });
    expect(await visit.page.evaluate(() => globalThis.crossOriginIsolated)).toBe(true);
    const frame = await inside(visit.page, 0);
    await frame.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 50_000 });
    expect(beyond(visit, site)).toEqual([]);
    expect(visit.problems()).toEqual([]);
  });

  it('without scripts still shows a picture of the map and the figure with its source', async () => {
    host.show(
      `<!doctype html><link rel="icon" href="data:,"><iframe sandbox src="${sites.strict.url}embed-minimal.en.html" width="640" height="500"></iframe>`,
    );
    const visit = await visitHost({ width: 800, height: 600 });
    const frame = visit.page.frameLocator('iframe');
    await frame.locator('.picture svg').first().waitFor();
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await frame.locator('.heading').isVisible()).toBe(false);
  });
});

describe('the drawing contexts', () => {
  it('of twenty maps in an article are few: far from the screen there is a picture', async () => {
    const site = sites.plain;
    const frame = `<p style="height:500px">Text</p><iframe src="${site.url}embed-none.en.html#start=map" width="400" height="260"></iframe>`;
    host.show(
      `<!doctype html><link rel="icon" href="data:,"><body>${Array.from({ length: 20 }, () => frame).join('')}`,
    );
    const visit = await visitHost({ width: 600, height: 500 });
    const { page } = visit;
    const drawn = (index: number) =>
      page
        .locator('iframe')
        .nth(index)
        .contentFrame()
        .locator('[data-map]')
        .getAttribute('data-map');
    for (const index of [0, 10, 19]) {
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
      await inside(page, index);
      await expect.poll(() => drawn(index), { timeout: 50_000 }).toBe('map');
    }
    await expect.poll(() => drawn(0)).toBe('picture');
    await expect.poll(() => drawn(10)).toBe('picture');
    for (let index = 0; index < 20; index += 1) await inside(page, index);
    const canvases = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        page.locator('iframe').nth(index).contentFrame().locator('.map canvas').count(),
      ),
    );
    const last = await page.locator('iframe').nth(19).contentFrame().locator('main').boundingBox();
    expect(last?.height).toBeGreaterThan(200);
    expect(canvases.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(visit.problems()).toEqual([]);
  });
});

describe('in an article', () => {
  const frameOf = (fragment: string, page = 'embed-minimal.en.html', height = 480) =>
    embedCode({
      address: `${sites.plain.url}${page}#${fragment}`,
      title: 'A "map" <b>',
      height,
      script: undefined,
    }).replace('loading="lazy"', '');

  async function openArticle(...fragments: readonly string[]) {
    host.show(article(...fragments.map((fragment) => frameOf(fragment))));
    return visitHost({ width: 900, height: 800, reducedMotion: 'no-preference' }, withoutWebGL);
  }

  it('nothing takes the focus, keys or moves, and a dialog of a link stays closed', async () => {
    const { page } = await openArticle('sheet=sources&show=place:horgos-rail', '', '');
    await page.locator('#comment').focus();
    const frame = await inside(page, 0);
    await inside(page, 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('comment');
    expect(await frame.locator('dialog[open]').count()).toBe(0);
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2024');
    const second = await inside(page, 1);
    await second.getByRole('slider').focus();
    await second.getByRole('slider').press('/');
    expect(await second.getByRole('slider').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('iframe').first().getAttribute('title')).toBe('A "map" <b>');
  });

  it('the code lets the frame fill the screen and copy, and no browser has anything to say to it', async () => {
    host.show(article(frameOf('map=still')));
    const said: string[] = [];
    const { page } = await visitHost({ width: 900, height: 800 }, async (page) => {
      await withoutWebGL(page);
      page.on('console', (message) => said.push(message.text()));
    });
    const frame = await inside(page, 0);
    expect(await frame.evaluate(() => document.fullscreenEnabled)).toBe(true);
    const asks = "navigator.permissions.query({ name: 'clipboard-write' }).then((it) => it.state)";
    expect(await frame.evaluate<unknown>(asks)).not.toBe('denied');
    expect(said).toEqual([]);
  });

  it('years play only when asked for, the first thing that Tab reaches pauses them', async () => {
    const { page } = await openArticle('play=2014,2017', 't=2014');
    const frame = await inside(page, 0);
    const quiet = await inside(page, 1);
    const slider = frame.getByRole('slider');
    await expect
      .poll(async () => Number(await slider.getAttribute('aria-valuenow')), { timeout: 20_000 })
      .toBeGreaterThan(2014);
    await page.locator('h1').click();
    await page.keyboard.press('Tab');
    const focused = frame.locator(':focus');
    expect(await focused.textContent()).toMatch(/^(Pause|Play)/);
    await focused.press('Enter');
    expect(await focused.textContent()).toMatch(/^Play/);
    expect(await quiet.getByRole('slider').getAttribute('aria-valuenow')).toBe('2014');
  });

  it('years do not play for readers who asked for less motion', async () => {
    host.show(article(frameOf('play=2014,2017')));
    const { page } = await visitHost({ width: 900, height: 800, reducedMotion: 'reduce' });
    const frame = await inside(page, 0);
    expect(await frame.getByRole('button', { name: 'Play' }).count()).toBe(2);
  });

  it('the wheel scrolls the article; with a key held it zooms the map', async () => {
    const { page } = await openArticle('');
    const frame = await inside(page, 0);
    const middle = await page.locator('iframe').first().boundingBox();
    await page.mouse.move((middle?.x ?? 0) + 300, (middle?.y ?? 0) + 200);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await frame.evaluate(() => window.location.hash)).not.toContain('at=');
  });

  it('the way back leads out of the article, whatever was chosen in its maps', async () => {
    const { page } = await openArticle('');
    const frame = await inside(page, 0);
    const before = await page.evaluate(() => window.history.length);
    await frame.getByRole('button', { name: 'Layers and key' }).click();
    await frame.getByRole('checkbox', { name: 'Road' }).click();
    await frame.waitForFunction(() => window.location.hash.includes('hide=road'));
    expect(await page.evaluate(() => window.history.length)).toBe(before);
  });

  it('a picture becomes the map on a click and not before', async () => {
    host.show(article(frameOf('start=picture')));
    const { page } = await visitHost({ width: 900, height: 800 });
    const frame = await inside(page, 0);
    await frame.getByRole('button', { name: 'Start the moving map' }).waitFor();
    await frame.getByRole('slider').press('ArrowLeft');
    expect(await frame.locator('.map canvas').count()).toBe(0);
    await frame.getByRole('button', { name: 'Start the moving map' }).click();
    await frame.locator('[data-map="map"]').waitFor({ state: 'attached', timeout: 50_000 });
    expect(await frame.getByRole('button', { name: 'Start the moving map' }).count()).toBe(0);
  });
});

describe('the height', () => {
  async function heard(page: Page): Promise<readonly string[]> {
    return page.evaluate(() => {
      const all: unknown = Reflect.get(globalThis, 'heard');
      return Array.isArray(all) ? all.map((one: unknown) => JSON.stringify(one)) : [];
    });
  }

  it('is told in three forms, once, whatever the host does with it', async () => {
    host.show(
      `<!doctype html><link rel="icon" href="data:,"><script>
        globalThis.heard = [];
        addEventListener('message', ({ data }) => {
          heard.push(data);
          // A host that always makes something else of it.
          const asked = typeof data === 'object' ? data.height : JSON.parse(data).height;
          document.querySelector('iframe').style.height = asked - 37 * (heard.length % 3) + 'px';
        });
      </script><iframe src="${sites.plain.url}embed-minimal.en.html#map=still" width="640" height="300"></iframe>`,
    );
    const { page } = await visitHost({ width: 900, height: 800 }, withoutWebGL);
    await inside(page, 0);
    const height = wantedHeight(640, 'minimal');
    await expect.poll(async () => (await heard(page)).length).toBe(3);
    expect((await heard(page)).slice(0, 2)).toEqual([
      JSON.stringify({ type: 'gateways:height', height }),
      JSON.stringify({ sentinel: 'amp', type: 'embed-size', height }),
    ]);
    const embedly: unknown = JSON.parse(String(JSON.parse((await heard(page))[2] ?? '')));
    expect(embedly).toMatchObject({ context: 'iframe.resize', height });
    await page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      for (let turn = 0; turn < 5; turn += 1) {
        if (frame) frame.style.height = `${String(300 + turn * 50)}px`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    expect(await heard(page)).toHaveLength(3);
    await page.locator('iframe').evaluate((frame) => {
      frame.setAttribute('width', '500');
    });
    await expect.poll(async () => (await heard(page)).length).toBe(6);
  });

  it('of the whole page follows its content on a phone', async () => {
    host.show(
      `<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body style="margin:0">
       <iframe src="${sites.plain.url}#map=still&lang=en" style="border:0;width:100%" height="500"></iframe>
       <script async src="${sites.plain.url}embed.js"></script>`,
    );
    const { page } = await visitHost({ width: 390, height: 844 }, withoutWebGL);
    const frame = await inside(page, 0);
    await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(600);
    await expect
      .poll(() =>
        frame.evaluate(
          () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
        ),
      )
      .toBeLessThanOrEqual(1);
  });

  it('is set by the host script only for its own frames and only within bounds', async () => {
    const site = sites.plain;
    const rubbish = `<script>
      const heights = [NaN, Infinity, -5, 0, 1e9, '700', null, {}, [700], 119];
      for (const height of heights) parent.postMessage({ type: 'gateways:height', height }, '*');
      parent.postMessage('gateways:height', '*');
      parent.postMessage(null, '*');
      parent.postMessage({ type: 'gateways:height', height: 777 }, '*');
      parent.postMessage('sent', '*');
    </script>`;
    host.show(
      `<!doctype html><link rel="icon" href="data:,"><script src="${site.url}embed.js"></script>
       <script>addEventListener('message', ({ data }) => { if (data === 'sent') document.title = 'sent'; });</script>
       <iframe id="own" src="${site.url}embed-none.en.html#map=still" width="640" height="300"></iframe>
       <iframe id="other" srcdoc="${rubbish.replaceAll('"', '&quot;')}" width="640" height="200"></iframe>
       <script>
         for (const height of [777, NaN]) postMessage({ type: 'gateways:height', height }, '*');
       </script>`,
    );
    const visit = await visitHost({ width: 900, height: 800 }, withoutWebGL);
    const { page } = visit;
    await page.waitForFunction(() => document.title === 'sent');
    await inside(page, 0);
    await expect
      .poll(() => page.locator('#own').evaluate((one) => one.style.height))
      .toBe(`${String(wantedHeight(640, 'none'))}px`);
    expect(await page.locator('#other').evaluate((one) => one.style.height)).toBe('');
    expect(visit.problems()).toEqual([]);
  });

  it('is all that a host can make the page say, however much rubbish it sends', async () => {
    host.show(
      `<!doctype html><link rel="icon" href="data:,"><iframe src="${sites.plain.url}embed-minimal.en.html#map=still&t=2020" width="640" height="480"></iframe>`,
    );
    const visit = await visitHost({ width: 900, height: 800 }, withoutWebGL);
    const { page } = visit;
    const frame = await inside(page, 0);
    await page.evaluate(() => {
      const all: unknown[] = [];
      Object.assign(globalThis, { heard: all });
      addEventListener('message', ({ data }) => {
        all.push(data);
      });
      const target = document.querySelector('iframe')?.contentWindow;
      const deep: Record<string, unknown> = {};
      deep['self'] = deep;
      const rubbish: unknown[] = [
        ...[
          null,
          undefined,
          0,
          NaN,
          '',
          'x'.repeat(1e6),
          '{"type":',
          '<img src=x onerror=alert(1)>',
        ],
        ...[{ type: 'gateways:height?' }, { __proto__: null, type: 'seek', t: 1e99 }, [], deep],
        ...[new Uint8Array(1e5), new Date(NaN), { sentinel: 'amp', type: 'embed-size' }],
      ];
      for (const data of rubbish) target?.postMessage(data, '*');
      for (let index = 0; index < 500; index += 1) target?.postMessage(index, '*');
      target?.postMessage('gateways:height?', '*');
    });
    await expect.poll(async () => (await heard(page)).length).toBe(3);
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2020');
    await frame.getByRole('slider').press('ArrowLeft');
    expect(await frame.getByRole('slider').getAttribute('aria-valuenow')).toBe('2019');
    expect(await heard(page)).toHaveLength(3);
    expect(visit.problems()).toEqual([]);
  });
});

describe('the page for editors', () => {
  it('stands under the policy of the build and leads to the map', async () => {
    const visit = await newPage(browser);
    visits.push(visit);
    const { page } = visit;
    await page.goto(`${sites.strict.url}embedding.html`);
    await page.getByRole('heading', { name: 'What it stores', exact: true }).waitFor();
    const limit = await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth);
    expect(limit).toMatch(/px$/);
    await page.getByRole('link', { name: 'To the map' }).click();
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    expect(visit.problems()).toEqual([]);
  });
});

describe('a page of one row of the record', () => {
  it.each(['en', 'zh', 'ru'])('leads to a picture of its own in its language: %s', (language) => {
    const page = readFileSync(path.join(distribution, `trains.${language}.html`), 'utf8');
    const [, picture = ''] = /property="og:image" content="([^"]+)"/.exec(page) ?? [];
    expect(picture).toMatch(new RegExp(`social\\.trains\\.${language}\\.png$`));
    const file = readFileSync(path.join(distribution, path.basename(picture)));
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('opens on it in its language, and moves on like the page itself', async () => {
    const visit = await newPage(browser, { reducedMotion: 'reduce' });
    visits.push(visit);
    const { page } = visit;
    await withoutWebGL(page);
    await page.goto(`${sites.strict.url}trains.ru.html`);
    await page.locator('html[data-live][lang="ru"]').waitFor({ state: 'attached' });
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('slider').press('ArrowLeft');
    await page.waitForFunction(() => window.location.hash === '#t=2023');
    expect(visit.problems()).toEqual([]);
  });
});

import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/text/format';
import type { Visit } from './launch';
import { serveInPieces } from './pieces';
import { useSetting } from './setting';
import { overflowOf, shiftsOf, twoFrames, watchShifts } from './shifts';
import { alive, pictureDrawn, withoutWebGL, yearOf } from './visit';

const setting = useSetting();

const frames = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 640, height: 400 },
  { width: 320, height: 240 },
] as const;

/** Elements of a kind that a reader sees inside the window. */
function seen(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const isSeen = (element: Element) => {
      const box = element.getBoundingClientRect();
      const inside =
        box.width > 0 &&
        box.height > 0 &&
        box.right > 0 &&
        box.bottom > 0 &&
        box.left < window.innerWidth &&
        box.top < window.innerHeight;
      return inside && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    return [...document.querySelectorAll(wanted)].filter(isSeen).length;
  }, selector);
}

/** The view of the page as it is served, but for the map that would come. */
const still = `lead=${data.record[0]?.id ?? ''}&map=still`;

describe('the page as it is served, before any script', () => {
  it('has title, picture, headline and years in frames of all sizes, and leads to all figures', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false });
    await page.goto(setting.url());
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const headline = data.figures.find(
      ({ indicator, place, period, kind }) =>
        kind !== 'expected' &&
        indicator === data.record[0]?.indicator &&
        place === data.record[0].place &&
        period.start === data.info.years[1],
    );
    expect(headline).toBeDefined();
    for (const size of frames) {
      await page.setViewportSize(size);
      const words = JSON.stringify(size);
      expect(await page.locator('body').innerText(), words).toContain(
        formatNumber('en', headline?.value ?? 0, headline?.decimals ?? 0),
      );
      expect(await seen(page, '.picture use'), words).toBeGreaterThan(5);
      expect(await seen(page, '.picture text'), words).toBeGreaterThan(2);
      expect(await seen(page, '[role=slider]'), words).toBe(1);
      expect(await seen(page, '.all-figures a'), words).toBe(1);
      expect(await overflowOf(page), words).toBeLessThanOrEqual(0);
    }
    await page.locator('.all-figures a').click();
    const rows = page.locator('table tbody tr');
    expect(await rows.count()).toBe(data.info.years[1] - data.info.years[0] + 1);
    expect(await page.locator('section a[href^="http"]').count()).toBeGreaterThan(10);
  });

  it('says in a frame that its address is not read, and which year it shows', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false, width: 360, height: 420 });
    for (const file of ['embed-minimal.en.html', 'embed-none.ru.html', 'embed-minimal.zh.html']) {
      await page.goto(`${setting.url()}${file}#t=2013`);
      const note = page.locator('.all-figures');
      expect(await note.innerText()).toContain(String(data.info.years[1]));
      expect(await note.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
  });

  it('has no control that is dead', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false });
    await page.goto(setting.url());
    expect(await seen(page, 'nav *, .search input, .play button, .zoom button')).toBe(0);
  });

  it('gives the Tab key nothing that only a script would make do something', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false });
    for (const file of ['', 'trade.ru.html', 'embed-minimal.en.html', 'embed-none.zh.html']) {
      await page.goto(setting.url() + file);
      const stops = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('*')]
          .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled'))
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      // What is left leads somewhere, or opens by itself.
      expect(stops.filter((one) => !/^<(?:a [^>]*href|summary)/.test(one))).toEqual([]);
      expect(stops.length).toBeGreaterThan(0);
    }
    const live = await setting.visit();
    await live.page.goto(`${setting.url()}#${still}`);
    await alive(live.page);
    expect(await live.page.getByRole('slider').getAttribute('tabindex')).toBe('0');
    expect(await live.page.locator(':disabled').count()).toBe(0);
  });

  it('has one h1, a description, a data set and a picture for machines', async () => {
    const html = await (await fetch(setting.url())).text();
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/);
    expect(html).toMatch(/property="og:image"/);
    expect(html).toMatch(/name="twitter:card"/);
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const dataset: unknown = JSON.parse(json);
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: details.info.version });
  });

  it('is painted from one document: nothing else holds the first paint up', async () => {
    const { page } = await setting.visit();
    await page.goto(setting.url());
    await alive(page);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking')
        .map(({ name }) => name),
    );
    expect(blocking).toEqual([]);
  });
});

/** Keeps the addresses of what is the largest paint at some time; to be called before the page is opened. */
async function watchLargest(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const painted: unknown[] = [];
    Object.defineProperty(globalThis, 'painted', { value: painted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) painted.push(String(Reflect.get(entry, 'url')));
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

async function largestOf(page: Page): Promise<readonly string[]> {
  await twoFrames(page);
  const painted = await page.evaluate((): unknown => Reflect.get(globalThis, 'painted'));
  return Array.isArray(painted) ? painted.map(String) : [];
}

describe('taking over', () => {
  it.each([...frames, { width: 1366, height: 768 }])(
    'at $width × $height nothing shifts, and on a screen the first picture is the largest paint, not its successor',
    async (size) => {
      const visit = await setting.visit({ ...size, reducedMotion: 'no-preference' });
      await watchShifts(visit.page);
      await watchLargest(visit.page);
      await visit.page.goto(`${setting.url()}#${still}`);
      await pictureDrawn(visit.page);
      await visit.page.waitForLoadState('networkidle');
      expect(await shiftsOf(visit.page)).toEqual([]);
      expect(await overflowOf(visit.page)).toBeLessThanOrEqual(0);
      expect(visit.requestsBeyond(setting.origin())).toEqual([]);
      expect(visit.problems()).toEqual([]);
      const urls = await largestOf(visit.page);
      if (size.height > 400) expect(urls.filter((url) => url.includes('/relief-'))).toHaveLength(1);
    },
  );

  it('nothing shifts on a slow processor, to which the page comes in pieces', async () => {
    const visit = await setting.visit({ width: 1280, height: 800 });
    const session = await visit.page.context().newCDPSession(visit.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await watchShifts(visit.page);
    await visit.page.goto(`${setting.url()}#${still}`);
    await alive(visit.page);
    await visit.page.waitForLoadState('networkidle');
    expect(await shiftsOf(visit.page)).toEqual([]);
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])(
    'at $width × $height nothing shifts, wherever the page is cut while it comes',
    async (size) => {
      const html = await (await fetch(setting.url())).text();
      const marks = ['</h1>', 'type="text"', '<select', '</main>', 'role="slider"'];
      const cuts = marks.map((mark) => html.lastIndexOf(mark)).sort((one, other) => one - other);
      expect(cuts[0]).toBeGreaterThan(0);
      const pieces = await serveInPieces(html, cuts);
      const { page } = await setting.visit(size);
      await watchShifts(page);
      await page.goto(pieces.url, { waitUntil: 'commit' });
      const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
      let before = 0;
      do {
        // More than one frame is drawn of what has come: the list of shifts is filled after the first.
        await expect.poll(elements).toBeGreaterThan(before);
        await twoFrames(page);
        before = await elements();
      } while (pieces.send());
      expect(await page.locator('#end').count()).toBe(1);
      expect(await shiftsOf(page)).toEqual([]);
      await pieces.close();
    },
  );

  it('a change of the year writes nothing on the root, which would restyle the whole page', async () => {
    const { page } = await setting.visit();
    await page.goto(`${setting.url()}#map=still`);
    await alive(page);
    await page.evaluate(() => {
      const written: (string | null)[] = [];
      Object.defineProperty(globalThis, 'written', { value: written });
      new MutationObserver((records) => {
        written.push(...records.map(({ attributeName }) => attributeName));
      }).observe(document.documentElement, { attributes: true });
    });
    await page.getByRole('slider').focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await yearOf(page)).toBe(2014);
    expect(await page.evaluate((): unknown => Reflect.get(globalThis, 'written'))).toEqual([]);
  });

  it('keeps the elements that were served instead of drawing them anew', async () => {
    const visit = await setting.visit();
    await withoutWebGL(visit.page);
    await visit.page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const kept = ['h1', '[role=slider]', '[role=grid]', 'input[type=checkbox]'].map(
          (selector) => document.querySelector(selector),
        );
        Object.defineProperty(globalThis, 'kept', { value: kept });
      });
    });
    await visit.page.goto(setting.url());
    await alive(visit.page);
    const connected = await visit.page.evaluate(() => {
      const kept: unknown = Reflect.get(globalThis, 'kept');
      return Array.isArray(kept)
        ? kept.map((one) => one instanceof Element && one.isConnected)
        : [];
    });
    expect(connected).toEqual([true, true, true, true]);
    expect(visit.problems()).toEqual([]);
  });

  it('draws the picture of the page and the live one in the same place', async () => {
    const corner = (page: Page) =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [shape, frame] = [box('.picture .region'), box('.frame')];
        if (!shape || !frame) return [];
        const { x, y, width, height } = shape;
        return [x - frame.x, y - frame.y, width, height].map((one) => Math.round(one));
      });
    const served = await setting.visit({ javaScriptEnabled: false });
    // Letters that come late are not waited for, and the record is as high as its letters make it.
    const withoutLetters = ({ page }: Visit) => page.route('**/*.woff2', (font) => font.abort());
    await withoutLetters(served);
    await served.page.goto(setting.url());
    // The line that leads to the figures takes its room from the map, and is not there with a script.
    await served.page.evaluate(() => {
      document.documentElement.style.setProperty('--above', '0px');
    });
    // The smallest frame would need a zoom below the least one of a map that moves.
    for (const size of frames.filter(({ width }) => width > 320)) {
      await served.page.setViewportSize(size);
      const live = await setting.visit(size);
      await withoutLetters(live);
      await withoutWebGL(live.page);
      await live.page.goto(setting.url());
      await alive(live.page);
      await pictureDrawn(live.page);
      const one = await corner(served.page);
      const other = await corner(live.page);
      expect(one).toHaveLength(4);
      one.forEach((value, index) => {
        expect(Math.abs(value - (other[index] ?? NaN)), JSON.stringify(size)).toBeLessThanOrEqual(
          1,
        );
      });
    }
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wantedHeight } from '../../src/embed/height';
import { heightOf, inside, useFrames } from './frames';
import { useSetting } from './setting';
import { withoutWebGL } from './visit';

// What a frame tells its host of its height, and what a host that means no good can do with it.

const frames = useFrames(useSetting());

describe('the height', () => {
  async function heard(page: Page): Promise<readonly string[]> {
    return page.evaluate(() => {
      const all: unknown = Reflect.get(globalThis, 'heard');
      return Array.isArray(all) ? all.map((one: unknown) => JSON.stringify(one)) : [];
    });
  }

  it('is told in three forms, once, whatever the host does with it', async () => {
    frames.host().show(
      `<!doctype html><link rel="icon" href="data:,"><script>
        globalThis.heard = [];
        addEventListener('message', ({ data }) => {
          heard.push(data);
          // A host that always makes something else of it.
          const asked = typeof data === 'object' ? data.height : JSON.parse(data).height;
          document.querySelector('iframe').style.height = asked - 37 * (heard.length % 3) + 'px';
        });
      </script><iframe src="${frames.site('plain').url}embed-minimal.en.html#map=still" width="640" height="300"></iframe>`,
    );
    const { page } = await frames.visitHost({ width: 900, height: 800 }, withoutWebGL);
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
    frames.host().show(
      `<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body style="margin:0">
       <iframe src="${frames.site('plain').url}#map=still&lang=en" style="border:0;width:100%" height="500"></iframe>
       <script async src="${frames.site('plain').url}embed.js"></script>`,
    );
    const { page } = await frames.visitHost({ width: 390, height: 844 }, withoutWebGL);
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
    const site = frames.site('plain');
    const rubbish = `<script>
      const heights = [NaN, Infinity, -5, 0, 1e9, '700', null, {}, [700], 119];
      for (const height of heights) parent.postMessage({ type: 'gateways:height', height }, '*');
      parent.postMessage('gateways:height', '*');
      parent.postMessage(null, '*');
      parent.postMessage({ type: 'gateways:height', height: 777 }, '*');
      parent.postMessage('sent', '*');
    </script>`;
    frames.host().show(
      `<!doctype html><link rel="icon" href="data:,"><script src="${site.url}embed.js"></script>
       <script>addEventListener('message', ({ data }) => { if (data === 'sent') document.title = 'sent'; });</script>
       <iframe id="own" src="${site.url}embed-none.en.html#map=still" width="640" height="300"></iframe>
       <iframe id="other" srcdoc="${rubbish.replaceAll('"', '&quot;')}" width="640" height="200"></iframe>
       <script>
         for (const height of [777, NaN]) postMessage({ type: 'gateways:height', height }, '*');
       </script>`,
    );
    const visit = await frames.visitHost({ width: 900, height: 800 }, withoutWebGL);
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
    frames
      .host()
      .show(
        `<!doctype html><link rel="icon" href="data:,"><iframe src="${frames.site('plain').url}embed-minimal.en.html#map=still&t=2020" width="640" height="480"></iframe>`,
      );
    const visit = await frames.visitHost({ width: 900, height: 800 }, withoutWebGL);
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

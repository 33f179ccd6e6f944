import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Visit } from './launch';
import { useSetting } from './setting';
import { alive, yearOf } from './visit';

const setting = useSetting();
const link = 'play=2013,2024&loop=on&map=still';
/** Longer than all documented years of one round, each held, take. */
const round = 13 * 2400;

/** Goes on to the last year: one year has more to say than another. */
async function toLastYear(page: Page): Promise<void> {
  for (let step = 0; step < 30 && (await yearOf(page)) !== 2024; step++)
    await page.clock.runFor(1200);
}

async function held(page: Page, session: CDPSession) {
  await toLastYear(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
    elements,
  };
}

async function open(reducedMotion: 'no-preference' | 'reduce'): Promise<Visit> {
  const visit = await setting.visit({ width: 1000, height: 600, reducedMotion });
  const { page } = visit;
  await page.clock.install();
  await page.goto(`${setting.url()}#${link}`);
  await alive(page);
  await page.getByRole('button', { name: 'Pause' }).first().waitFor();
  return visit;
}

describe('a link for an exhibition', () => {
  it.each(['no-preference', 'reduce'] as const)(
    'plays round after round by itself, with motion: %s',
    async (reducedMotion) => {
      const { page } = await open(reducedMotion);
      const seen = new Set<number>();
      for (let step = 0; step < 14; step++) {
        await page.clock.runFor(2400);
        seen.add(await yearOf(page));
      }
      expect(Math.min(...seen)).toBe(2013);
      expect(Math.max(...seen)).toBe(2024);
    },
  );

  it('takes up nothing, however long it plays', async () => {
    const visit = await open('no-preference');
    const { page } = visit;
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // What is worked out once for each year, and kept.
    for (let rounds = 0; rounds < 3; rounds++) await page.clock.runFor(round);
    const before = await held(page, session);
    for (let rounds = 0; rounds < 10; rounds++) await page.clock.runFor(round);
    const after = await held(page, session);
    expect(await page.getByRole('button', { name: 'Pause' }).first().isVisible()).toBe(true);
    expect(after.elements - before.elements).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(50);
    // A single year that was not let go in each round would be thousands; markers that are gone are held for
    // the seconds that they would still run, which no test can hurry.
    expect(after.nodes - before.nodes).toBeLessThan(1500);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
    expect(visit.problems()).toEqual([]);
  });

  it('stops on a press and goes on with the next one', async () => {
    const { page } = await setting.visit({ width: 1000, height: 600 });
    await page.clock.install();
    await page.goto(`${setting.url()}#${link}`);
    await alive(page);
    const toggle = page.locator('#record .toggle');
    await page.locator('#record .toggle[aria-label="Pause"]').waitFor();
    await page.clock.runFor(5000);
    await toggle.click();
    const year = await yearOf(page);
    await page.clock.runFor(round);
    expect(await yearOf(page)).toBe(year);
    await toggle.click();
    await page.clock.runFor(2400);
    expect(await yearOf(page)).not.toBe(year);
  });
});

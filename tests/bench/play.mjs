import { useOf } from '../tools/page-use.mjs';

/** Enough pictures for a mean, or as many as there are in so many seconds. */
const enough = 100;
const longest = 20;

/**
 * @typedef {object} PlayCost
 * @property {number} pictures drawn in the time
 * @property {number} frames scheduled in the time; several may serve the same picture
 * @property {number} task main thread per picture, ms
 * @property {number} script of it in scripts
 * @property {number} layout of it in layout and style
 */

/**
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Map<string, number>>}
 */
async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/**
 * What a page that is already playing costs for each picture it shows; `countUse` must have been called.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<PlayCost>}
 */
export async function playCost(page) {
  const session = await page.context().newCDPSession(page);
  // The thread's own time: what other programs take from it, and waiting for a software GPU, is not work.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metricsOf(session);
  const useBefore = await useOf(page);
  let use = useBefore;
  for (
    let second = 0;
    second < longest && use.pictures - useBefore.pictures < enough;
    second += 1
  ) {
    await page.waitForTimeout(1000);
    use = await useOf(page);
  }
  const after = await metricsOf(session);
  await session.detach();
  const pictures = use.pictures - useBefore.pictures;
  /** @param {string} name seconds since the page began */
  const milliseconds = (name) =>
    (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / Math.max(1, pictures);
  return {
    pictures,
    frames: use.frames - useBefore.frames,
    task: milliseconds('TaskDuration'),
    script: milliseconds('ScriptDuration'),
    layout: milliseconds('LayoutDuration') + milliseconds('RecalcStyleDuration'),
  };
}

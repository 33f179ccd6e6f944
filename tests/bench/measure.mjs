import { medians } from './compare.mjs';
import { loadOnce } from './load.mjs';
import { usePage } from './use.mjs';

/** @typedef {import('./subjects.mjs').Subject} Subject */

/**
 * @typedef {object} Samples what was measured of a page, run by run
 * @property {import('./figures.mjs').LoadFigures[]} full
 * @property {import('./figures.mjs').LoadFigures[]} slow
 * @property {import('./figures.mjs').LoadFigures[]} withoutWebGL
 * @property {import('./use.mjs').UseFigures[]} uses
 */

/** Playing costs much the same each time: not so often. */
const playSamples = 3;
/** How long to wait for the flows, in milliseconds: not long where they never said that they are there. */
const timeout = 30_000;
const shortTimeout = 5000;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Subject} subject
 * @param {Samples} samples
 */
async function sampleUse(browser, { site, playQuery, play, touch }, { uses }) {
  const figures = await usePage(browser, site.url + playQuery, { play, touch });
  for (const problem of figures.problems) console.log(`  says: ${problem}`);
  if (!figures.marked) console.log('  has not set the mark flows-drawn');
  uses.push(figures);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Subject} subject
 * @param {Samples} samples
 */
async function sampleLoads(browser, { site, touch, isProduct = false }, samples) {
  const limit = samples.uses.some(({ marked }) => marked) ? timeout : shortTimeout;
  samples.full.push(await loadOnce(browser, site, { slowdown: 1, limit, touch }));
  samples.slow.push(await loadOnce(browser, site, { slowdown: 4, limit, touch }));
  if (!isProduct) return;
  samples.withoutWebGL.push(await loadOnce(browser, site, { slowdown: 4, limit, webgl: false }));
}

/**
 * @param {Subject} subject
 * @param {string} what
 * @param {() => Promise<void>} sample
 */
async function namingFailures({ title }, what, sample) {
  console.log(`${what}: ${title}`);
  try {
    await sample();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${what} of "${title}" failed: ${reason}`, { cause });
  }
}

/**
 * All loads of all pages, taking turns, so that whatever else the machine does falls on all of them.
 * @param {import('playwright-core').Browser} browser
 * @param {Subject[]} subjects
 * @param {number} runs
 * @returns {Promise<import('./rows.mjs').PageResult[]>} in the order of the subjects
 */
export async function measure(browser, subjects, runs) {
  const measured = subjects.map((subject) => {
    /** @type {Samples} */
    const samples = { full: [], slow: [], withoutWebGL: [], uses: [] };
    return { subject, samples };
  });
  // Playing comes first: it also shows that a page works, and warms what a first visitor's host has warm.
  for (let run = 1; run <= Math.min(runs, playSamples); run += 1) {
    for (const { subject, samples } of measured) {
      await namingFailures(subject, `Playing, ${String(run)}`, () =>
        sampleUse(browser, subject, samples),
      );
    }
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const { subject, samples } of measured) {
      await namingFailures(subject, `Loading, ${String(run)}`, () =>
        sampleLoads(browser, subject, samples),
      );
    }
  }
  return measured.map(({ samples: { full, slow, withoutWebGL, uses } }) => ({
    full: medians(full),
    slow: medians(slow),
    withoutWebGL: medians(withoutWebGL),
    use: medians(
      uses.map(({ framesAtRest, contexts, cost }) => {
        return { framesAtRest, contexts, script: cost?.script, task: cost?.task };
      }),
    ),
  }));
}

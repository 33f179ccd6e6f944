/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} Result
 * @property {Counts} counts
 * @property {readonly string[]} report what there is to read about it: nothing when all is well
 *
 * @typedef {object} Step
 * @property {string} name for the command line
 * @property {string} title
 * @property {(say: (line: string) => void) => Promise<Result>} run says lines while it works
 * @property {readonly string[]} [needs] names of steps without which this one would test the wrong thing
 */

/** A check that is one thing. */
export const passed = { passed: 1, failed: 0, skipped: 0 };
export const failed = { passed: 0, failed: 1, skipped: 0 };

/** @param {Counts} counts */
export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Iterable<Counts>} all */
export function totalOf(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}

/** @param {number} start */
function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * @param {Step} step
 * @param {ReadonlyMap<string, Counts>} results of the steps before it
 * @param {(line: string) => void} say
 * @returns {Promise<Result>}
 */
async function runStep(step, results, say) {
  const broken = step.needs?.find((name) => (results.get(name)?.failed ?? 0) > 0);
  if (broken !== undefined)
    return { counts: failed, report: [`Not run, because "${broken}" failed.`] };
  try {
    return await step.run(say);
  } catch (error) {
    return { counts: failed, report: [error instanceof Error ? error.message : String(error)] };
  }
}

/**
 * Runs steps in lanes side by side: a lane that is free takes the first step whose needs are done.
 * What a step reports is printed in one piece when it ends, so that two of them never mix.
 * @param {readonly Step[]} steps
 * @param {number} lanes
 * @param {AbortSignal} signal nothing more is started once it is aborted
 * @returns {Promise<{ results: ReadonlyMap<string, Counts>, summary: string[] }>}
 */
export async function runInLanes(steps, lanes, signal) {
  const waiting = [...steps];
  /** @type {Map<string, Counts>} */
  const results = new Map();
  /** @type {string[]} */
  const summary = [];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();

  /** @param {Step} step */
  const ready = ({ needs = [] }) =>
    needs.every((name) => results.has(name) || !steps.some((one) => one.name === name));

  /** @param {Step} step */
  const start = async (step) => {
    console.log(`▸ ${step.title} (${step.name}) …`);
    const begin = performance.now();
    const { counts, report } = await runStep(step, results, (line) =>
      console.log(steps.length === 1 ? line : `  ${step.name} │ ${line}`),
    );
    const sign = counts.failed > 0 ? '✗' : '✓';
    const line = `${sign} ${step.title}: ${describe(counts)} (${secondsSince(begin)})`;
    results.set(step.name, counts);
    summary.push(line);
    if (report.length > 0) console.log(`\n=== ${step.title} (${step.name}) ===`);
    for (const reported of report) console.log(reported);
    console.log(line);
    running.delete(step.name);
  };

  while (waiting.length > 0 || running.size > 0) {
    if (signal.aborted) waiting.length = 0;
    const next = running.size < lanes ? waiting.findIndex(ready) : -1;
    const [step] = next === -1 ? [] : waiting.splice(next, 1);
    if (step) running.set(step.name, start(step));
    else if (running.size > 0) await Promise.race(running.values());
  }
  return { results, summary };
}

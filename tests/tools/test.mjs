// `npm test`: installs what is missing, runs every check, and goes on after a failure so that all
// failures are seen. `npm test -- types unit` runs only the named ones.
import { join } from 'node:path';
import { browserExecutable } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { commandScript, projectFolder, runProgram } from '../../src/build/project.mjs';
import { runVitest } from './vitest-counts.mjs';

/** @typedef {import('./vitest-counts.mjs').Counts} Counts */

const minute = 60_000;
const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };

/**
 * A check that is one program: its exit code decides.
 * @param {() => string} script
 * @param {string[]} programArguments
 */
const program =
  (script, ...programArguments) =>
  async () => {
    const limit = { limit: 5 * minute };
    const code = await runProgram(process.execPath, [script(), ...programArguments], limit);
    return code === 0 ? passed : failed;
  };

async function browserStarts() {
  const { version, executablePath } = await browserExecutable();
  console.log(`${version}: ${executablePath}`);
  return passed;
}

/**
 * @typedef {object} Step
 * @property {string} name for the command line
 * @property {string} title
 * @property {() => Promise<Counts>} run
 * @property {string[]} [needs] names of steps without which this one would test the wrong thing
 */

/** @type {Step[]} */
const steps = [
  {
    name: 'types',
    title: 'Types of page, data compiler, tests and scripts',
    run: program(
      () => commandScript('svelte-check'),
      ...['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    ),
  },
  {
    name: 'lint',
    title: 'Lint',
    run: program(() => commandScript('eslint'), '.', '--max-warnings', '0'),
  },
  {
    name: 'format',
    title: 'Format',
    run: program(() => commandScript('prettier'), '--check', '--log-level', 'warn', '.'),
  },
  {
    name: 'data',
    title: 'Data package',
    run: program(() => join(projectFolder, 'geo', 'compiler', 'check.mjs')),
  },
  {
    name: 'unit',
    title: 'Unit and property tests',
    run: () => runVitest('unit', 10 * minute),
  },
  {
    name: 'build',
    title: 'Build',
    run: program(() => commandScript('vite'), 'build'),
  },
  {
    name: 'chromium',
    title: 'Browser starts',
    run: browserStarts,
  },
  {
    name: 'browser',
    title: 'Tests in a real browser',
    run: () => runVitest('browser', 40 * minute),
    needs: ['build', 'chromium'],
  },
];

/**
 * @param {Step} step
 * @param {Map<string, Counts>} results of the steps before it
 * @returns {Promise<Counts>}
 */
async function runStep(step, results) {
  const broken = step.needs?.find((name) => (results.get(name)?.failed ?? 0) > 0);
  if (broken !== undefined) {
    console.error(`Not run, because "${broken}" failed.`);
    return failed;
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failed;
  }
}

/**
 * @param {Step[]} chosen
 * @returns {Promise<Counts>}
 */
async function runSteps(chosen) {
  /** @type {Map<string, Counts>} */
  const results = new Map();
  const lines = [];
  for (const step of chosen) {
    console.log(`\n=== ${step.title} (${step.name}) ===`);
    const start = performance.now();
    const counts = await runStep(step, results);
    results.set(step.name, counts);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const sign = counts.failed > 0 ? '✗' : '✓';
    lines.push(`${sign} ${step.title}: ${describe(counts)} (${seconds} s)`);
  }
  console.log(`\n=== Summary ===\n${lines.join('\n')}\n`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of results.values()) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}

/** @param {Counts} counts */
function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @returns {Promise<Counts>} */
async function main() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = steps.map(({ name }) => name).join(', ');
    console.error(`There is no check named "${unknown}". There are: ${known}.`);
    return failed;
  }
  try {
    await ensureInstalled();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failed;
  }
  return runSteps(steps.filter(({ name }) => names.length === 0 || names.includes(name)));
}

const total = await main();
console.log(describe(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

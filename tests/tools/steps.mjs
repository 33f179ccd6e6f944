import { join } from 'node:path';
import { commandScript, projectFolder } from '../../src/build/project.mjs';
import { browserExecutable } from './browser.mjs';
import { build } from './build.mjs';
import { failed, passed } from './lanes.mjs';
import { runScript } from './program.mjs';
import { runVitest } from './vitest-counts.mjs';

/** @typedef {import('./lanes.mjs').Step} Step */

const minute = 60_000;

/**
 * A check of one program after the other: their exit codes decide.
 * @param {(() => readonly [script: string, ...programArguments: string[]])[]} programs looked up when they are wanted
 * @returns {Step['run']}
 */
const programs =
  (...programs) =>
  async () => {
    const report = [];
    let counts = passed;
    for (const program of programs) {
      const [script, ...programArguments] = program();
      const options = { limit: 5 * minute, onLine: () => undefined };
      const { code, lines, errors } = await runScript(script, programArguments, options);
      if (code !== 0) counts = failed;
      // Of a program that found nothing wrong only warnings are worth reading.
      report.push(...(code === 0 ? errors : lines));
    }
    return { counts, report };
  };

/**
 * Files that have not changed are not looked at again: the rules of both programs ask for nothing beyond
 * the one file, and a change of their settings or version is a change to them.
 * @param {string} name
 */
const cache = (name) => [
  ...['--cache', '--cache-strategy', 'content'],
  ...['--cache-location', join(projectFolder, 'node_modules', '.cache', name, 'results')],
];

/** @type {Step['run']} */
async function builds(say) {
  const { code, lines, errors, kept } = await build(5 * minute);
  if (kept) say('Nothing that goes into it has changed: dist/ is as it was built.');
  return code === 0 ? { counts: passed, report: errors } : { counts: failed, report: lines };
}

/** @type {Step['run']} */
async function browserStarts(say) {
  const { version } = await browserExecutable();
  say(version);
  return { counts: passed, report: [] };
}

/**
 * All checks; what others wait for stands first, and then what takes longest.
 * @type {readonly Step[]}
 */
export const steps = [
  {
    name: 'build',
    title: 'Build',
    run: builds,
  },
  { name: 'chromium', title: 'Browser starts', run: browserStarts },
  {
    name: 'webgl',
    title: 'Tests in a real browser, with the map in WebGL',
    run: (say) => runVitest(['webgl'], 20 * minute, say),
    needs: ['build', 'chromium'],
  },
  {
    name: 'unit',
    title: 'Unit and property tests',
    run: () => runVitest(['unit'], 10 * minute, () => undefined),
  },
  {
    name: 'types',
    title: 'Types of page, data compiler, tests and tools',
    run: programs(() => [
      commandScript('svelte-check'),
      ...['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    ]),
  },
  {
    name: 'lint',
    title: 'Lint',
    run: programs(
      () => [commandScript('oxlint')],
      () => [commandScript('eslint'), '.', '--max-warnings', '0', ...cache('eslint')],
    ),
  },
  {
    name: 'format',
    title: 'Format',
    run: programs(() => [
      commandScript('prettier'),
      ...['--check', '--log-level', 'warn', ...cache('prettier'), '.'],
    ]),
  },
  {
    name: 'rendered',
    title: 'The page, rendered without a browser',
    run: () => runVitest(['rendered'], 5 * minute, () => undefined),
  },
  {
    name: 'data',
    title: 'Data package',
    run: programs(() => [join(projectFolder, 'geo', 'compiler', 'check.mjs')]),
  },
  {
    name: 'browser',
    title: 'Tests in a real browser, without WebGL',
    run: (say) => runVitest(['browser'], 20 * minute, say),
    needs: ['build', 'chromium'],
  },
];

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { commandScript } from '../../src/build/project.mjs';
import { failed } from './lanes.mjs';
import { runScript } from './program.mjs';

/** @typedef {import('./lanes.mjs').Counts} Counts */

/**
 * Counts of a report in Vitest's JSON form. A file that could not be loaded has no tests to fail, so
 * it counts as one failure itself.
 * @param {string} path
 * @returns {Counts}
 */
function readCounts(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Whether Vitest says with this line that it is done with a file of tests.
 * @param {string} line
 */
function endsFile(line) {
  return /^ [✓❯↓] .*\.test\.ts\b/.test(stripVTControlCharacters(line));
}

/**
 * Runs some of Vitest's projects and counts their tests. A run that went wrong, or ran nothing, never
 * counts as passed.
 * @param {readonly string[]} projects
 * @param {number} limit in milliseconds
 * @param {(line: string) => void} say hears of every file that is done
 * @returns {Promise<import('./lanes.mjs').Result>}
 */
export async function runVitest(projects, limit, say) {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-report-'));
  const report = join(folder, 'report.json');
  const { code, lines, errors } = await runScript(
    commandScript('vitest'),
    [
      'run',
      ...['--configLoader', 'runner'],
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
    ],
    { limit, onLine: (line) => endsFile(line) && say(line.trim()) },
  );
  try {
    const counts = readCounts(report);
    const wentWrong = (code !== 0 || counts.passed === 0) && counts.failed === 0;
    const honest = wentWrong ? { ...counts, failed: 1 } : counts;
    return { counts: honest, report: honest.failed > 0 ? lines : errors };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { counts: failed, report: [...lines, `Vitest left no report: ${reason}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandScript, runProgram } from '../../src/build/project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

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
 * Runs one of Vitest's projects and counts its tests. A run that went wrong, or ran nothing, never
 * counts as passed.
 * @param {string} project
 * @param {number} limit in milliseconds
 * @returns {Promise<Counts>}
 */
export async function runVitest(project, limit) {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-report-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runProgram(
      process.execPath,
      [
        commandScript('vitest'),
        'run',
        ...['--project', project],
        ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
      ],
      { limit },
    );
    const counts = readCounts(report);
    const wentWrong = code !== 0 || counts.passed === 0;
    return wentWrong && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error('Vitest left no report:', error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

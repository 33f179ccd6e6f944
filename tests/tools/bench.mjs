// `npm run bench`: builds the page and its peers, loads each cold in a real browser at full speed and at
// a quarter of it, and prints every figure beside its budget and beside the peers' of the same run.
//   --quick          one load each, without kepler.gl
//   --runs N         five unless told
//   --no-build       measure what is built already
//   --dist FOLDER    another folder than dist/
//   --peers NAMES    of the folders under tests/bench/, with commas; empty for none
//   --markdown FILE  write the table there too
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { viewport } from '../bench/load.mjs';
import { measure } from '../bench/measure.mjs';
import { benchOptions } from '../bench/options.mjs';
import { report } from '../bench/report.mjs';
import { openPeers, openProduct } from '../bench/subjects.mjs';
import { browserExecutable } from './browser.mjs';
import { commandScript, runProgram } from '../../src/build/project.mjs';

/** @typedef {import('../bench/options.mjs').BenchOptions} BenchOptions */

/** @param {string} folder */
function build(folder) {
  const programArguments = ['build', '--outDir', folder, '--emptyOutDir'];
  const code = runProgram([commandScript('vite'), ...programArguments]);
  if (code !== 0) throw new Error('The page could not be built.');
}

/** @param {BenchOptions} options */
async function bench({ runs, folder, markdown, ...options }) {
  if (options.build) build(folder);
  const { subjects, notes } = await openPeers(options.peers);
  const product = await openProduct(folder);
  const { executablePath, env, args, version } = await browserExecutable();
  const browser = await chromium.launch({ executablePath, env, args });
  try {
    const [own, ...results] = await measure(browser, [product, ...subjects], runs);
    if (own === undefined) throw new Error('Nothing was measured.');
    const peers = subjects.flatMap(({ name, title }, index) => {
      const result = results[index];
      return result ? [{ name, title, result }] : [];
    });
    const table = report(own, peers);
    const about = [
      `${runs === 1 ? 'One cold load' : `Median of ${String(runs)} cold loads`} each, brotli 11, ` +
        `${String(viewport.width)} × ${String(viewport.height)}, ${version}, software WebGL, ` +
        `${String(cpus().length)} processors. "×": how many times the peer's figure ours is.`,
      ...notes,
    ];
    const text = `${table}\n\n${about.join('\n\n')}\n`;
    console.log(`\n${text}`);
    if (markdown !== undefined) writeFileSync(markdown, text);
  } finally {
    await browser.close();
    for (const { site } of [product, ...subjects]) await site.close();
  }
}

try {
  await bench(benchOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// `npm run scale`: synthetic packages of 10 to 100,000 flows through the real pipeline: compiled, loaded,
// sampled, drawn and played by both renderers in a real browser with software WebGL.
//   --counts 10,1000   other numbers of flows
//   --no-browser       only what needs no browser
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../src/build/project.mjs';
import { buildPage, importPipeline } from '../scale/build.mjs';
import { playEach } from '../scale/play.mjs';
import { printBuild, printPlay } from '../scale/report.mjs';

const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '10,100,1000,10000,100000' },
    browser: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const counts = values.counts.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'scale-'));
try {
  const pipeline = await importPipeline(join(folder, 'pipeline'));
  // What is compiled for the first time is compiled slowly: the smallest package warms up.
  for (let round = 0; round < 3; round += 1)
    pipeline.measurePipeline(pipeline.writtenPackage(counts[0] ?? 10).text);
  const pageFolder = join(folder, 'page');
  if (values.browser) await buildPage(pageFolder);
  const built = counts.map((count) => {
    const { text, compile } = pipeline.writtenPackage(count);
    if (values.browser) writeFileSync(join(pageFolder, `${String(count)}.package`), text);
    return { count, compile, ...pipeline.measurePipeline(text) };
  });
  printBuild(built, pipeline.measureReal(projectFolder));
  if (values.browser) printPlay(await playEach(pageFolder, counts));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

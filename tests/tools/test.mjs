// `npm test` runs every check, two at a time, and goes on after a failure so that all failures are
// seen. `npm test -- types unit` runs only the named ones.
import { describe, runInLanes, totalOf } from './lanes.mjs';
import { endPrograms } from './program.mjs';
import { steps } from './steps.mjs';

/** What most machines have processors for; more would only stand in each other's way. */
const lanes = 2;

const names = process.argv.slice(2);
const unknown = names.find((name) => !steps.some((step) => step.name === name));

if (unknown !== undefined) {
  const known = steps.map(({ name }) => name).join(', ');
  console.error(`There is no check named "${unknown}". There are: ${known}.`);
  process.exitCode = 1;
} else {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      console.error('Interrupted.');
      interruption.abort();
      endPrograms();
    });
  }
  const start = performance.now();
  const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name));
  const { results, summary } = await runInLanes(chosen, lanes, interruption.signal);
  const total = totalOf(results.values());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n=== Summary ===\n${summary.join('\n')}\nAll of it: ${seconds} s\n`);
  console.log(describe(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

// `npm run golden`: keeps the golden views anew, as dist/ draws them now. Look at them before committing.
import { commandScript, runProgram } from '../../src/build/project.mjs';

process.env['UPDATE_GOLDEN'] = '1';
process.exitCode = await runProgram(process.execPath, [
  commandScript('vitest'),
  'run',
  ...['--configLoader', 'runner'],
  'golden.test.ts',
]);

// `npm run golden`: keeps the golden views anew, their words as src/ has them and their pictures as dist/
// draws them now. Read and look at them before committing.
import { commandScript, runProgram } from '../../src/build/project.mjs';

process.env['UPDATE_GOLDEN'] = '1';
process.exitCode = runProgram([
  commandScript('vitest'),
  'run',
  ...['--configLoader', 'runner'],
  'golden.test.ts',
]);

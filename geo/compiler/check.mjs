// Checks the data package: node geo/compiler/check.mjs [directory] [--remarks]
// With --remarks it also lists the remarks that stand in English in some language.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite reads the TypeScript of the compiler; no configuration is loaded for it.
const { module } = await runnerImport(fileURLToPath(new URL('checkPackage.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const words = process.argv.slice(2);
const [directory = fileURLToPath(new URL('..', import.meta.url))] = words.filter(
  (word) => !word.startsWith('--'),
);
const print = (text) => console.log(text);
process.exitCode = module.check(directory, print, words.includes('--remarks'));

// Checks the data package: node geo/compiler/check.mjs [directory]
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite reads the TypeScript of the compiler; no configuration is loaded for it.
const { module } = await runnerImport(fileURLToPath(new URL('checkPackage.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const directory = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
process.exitCode = module.check(directory, (text) => console.log(text));

// Makes overview.json from the other files here; it loads nothing.
// Run: node geo/basemap/overview.mjs [output file] [folder of the files] [west south east north in detail]
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareOverview } from './preparation/overview.mjs';

const [output, folder = dirname(fileURLToPath(import.meta.url)), ...detailed] =
  process.argv.slice(2);
prepareOverview(folder, output, detailed.length === 4 ? detailed.map(Number) : undefined);

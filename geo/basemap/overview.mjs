// Makes overview.json from the other files here; it loads nothing.
// Run: node geo/basemap/overview.mjs [output file]
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareOverview } from './preparation/overview.mjs';

prepareOverview(dirname(fileURLToPath(import.meta.url)), process.argv[2]);

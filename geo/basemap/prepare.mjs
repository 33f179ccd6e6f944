// Prepares the base map from public-domain data; README.md says what comes from where.
// Run: node geo/basemap/prepare.mjs [working folder]
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareBorders } from './preparation/borders.mjs';
import { downloadEverything } from './preparation/downloads.mjs';
import { prepareOverview } from './preparation/overview.mjs';
import { prepareRelief } from './preparation/relief.mjs';
import { preparePhysicalNames } from './preparation/physical.mjs';
import { printSizes } from './preparation/sizes.mjs';
import { prepareWater } from './preparation/water.mjs';

const output = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'basemap-'));

const files = downloadEverything(folder);
const countries = prepareBorders(folder, files, output);
prepareWater(folder, files, output, countries);
preparePhysicalNames(output);
await prepareRelief(folder, files, output);
prepareOverview(output);
printSizes(output);

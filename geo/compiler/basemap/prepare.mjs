// Prepares the base map of a package from public-domain data, by the bounds in its datapackage.json;
// geo/README.md, "Base map", says what comes from where.
// Run: npm run basemap -- [package folder] [working folder]
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBorders } from './preparation/borders.mjs';
import { downloadEverything } from './preparation/downloads.mjs';
import { prepareRelief } from './preparation/relief.mjs';
import { preparePhysicalNames } from './preparation/physical.mjs';
import { printSizes } from './preparation/sizes.mjs';
import { basemapFolder } from './preparation/prepared.mjs';
import { prepareWater } from './preparation/water.mjs';
import { warnOfEdges } from './preparation/warnings.mjs';

const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'basemap-'));

const files = downloadEverything(folder);
mkdirSync(basemapFolder, { recursive: true });
const countries = prepareBorders(folder, files, basemapFolder);
prepareWater(folder, files, basemapFolder, countries);
preparePhysicalNames(basemapFolder);
await prepareRelief(folder, files, basemapFolder);
warnOfEdges(countries);
printSizes(basemapFolder);

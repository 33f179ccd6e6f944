// Lays out an empty data package: every file with its header and one example row.
// Run: npm run new-region -- FOLDER
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , wanted] = process.argv;
const template = fileURLToPath(new URL('template', import.meta.url));

if (wanted === undefined) {
  console.error('Which folder? npm run new-region -- FOLDER');
  process.exit(1);
}
const folder = resolve(wanted);
// Nothing of anybody's is overwritten.
if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty: nothing was written.`);
  process.exit(1);
}
cpSync(template, folder, { recursive: true });

const near = relative(process.cwd(), folder);
const path = near.startsWith('..') ? folder : near;
console.log(`${path} holds every file of a data package, each with its header and one example row.

Next:
  1. In ${path}: name, years and bounds in datapackage.json, the country in countries.csv, the region in places.geojson.
  2. npm run basemap -- ${path}
  3. node geo/compiler/check.mjs ${path}
     It names file, row and column of what does not fit, and the rows that are still the example's.
  4. When it is silent: put the files in the place of those in geo/, all but geo/compiler/, and run npm start.
What every column means: geo/README.md.`);

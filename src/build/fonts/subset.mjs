// `npm run fonts`: cuts the fonts that ship with the page down to the characters that the data and the
// words of the page use, into src/fonts/. To be run again when a test says that a character is missing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installPackages } from '../../../tests/tools/packages.mjs';
import { charactersOf, cuts } from './subsets.mjs';
import { projectFolder } from '../project.mjs';

// The whole fonts are large and only needed here: they are fetched when they are.
const own = join(projectFolder, 'src/build/fonts');
await installPackages(own, 'the font cuts');
/** @type {(font: Buffer, text: string, options: { targetFormat: 'woff2' }) => Promise<Buffer>} */
const subsetFont = createRequire(join(own, 'package.json'))('subset-font');

const folder = join(projectFolder, 'src/fonts');
/** @type {Record<string, string>} */
const covered = {};
for (const cut of cuts) {
  const characters = charactersOf(cut);
  const whole = [own, projectFolder]
    .map((base) => join(base, 'node_modules', cut.from))
    .find((path) => existsSync(path));
  if (whole === undefined) throw new Error(`${cut.from} is not installed`);
  const file = await subsetFont(readFileSync(whole), characters, { targetFormat: 'woff2' });
  writeFileSync(join(folder, `${cut.name}.woff2`), file);
  covered[cut.name] = characters;
  const count = String([...characters].length).padStart(4);
  console.log(`${cut.name.padEnd(28)}${count} characters ${String(file.length).padStart(7)} B`);
}
writeFileSync(join(folder, 'characters.json'), `${JSON.stringify(covered, undefined, 2)}\n`);

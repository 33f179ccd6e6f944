import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { installPackages } from '../packages.mjs';
import { projectFolder } from '../project.mjs';

/** @typedef {import('./subsets.mjs').Cut} Cut */
/** @typedef {(font: Buffer, text: string, options: { targetFormat: 'woff2' }) => Promise<Buffer>} SubsetFont */

/** What has been cut is kept, and whole fonts are fetched, beside what is installed: never into the repository. */
const kept = join(projectFolder, 'node_modules/.cache/fonts');
const cutter = { name: 'subset-font', version: '2.9.0' };
/** Of all packages of fontsource. */
const fontVersion = '^5.2.0';

/** The package that a file below node_modules is of. @param {string} file */
const packageOf = (file) => file.split('/').slice(0, 2).join('/');

/** @param {string} file below node_modules */
function whole(file) {
  return [projectFolder, kept].map((base) => join(base, 'node_modules', file)).find(existsSync);
}

/** Fetches the programs and whole fonts that are not there. @param {readonly Cut[]} cuts */
async function fetchWhole(cuts) {
  mkdirSync(kept, { recursive: true });
  const manifest = join(kept, 'package.json');
  const known = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).dependencies
    : { [cutter.name]: cutter.version };
  const fonts = cuts.filter(({ from }) => !whole(from)).map(({ from }) => packageOf(from));
  const cutterFile = join(kept, 'node_modules', cutter.name);
  if (fonts.length === 0 && existsSync(cutterFile)) return;
  const dependencies = { ...known, ...Object.fromEntries(fonts.map((one) => [one, fontVersion])) };
  writeFileSync(manifest, JSON.stringify({ private: true, dependencies }));
  // Without a network it is known at once that there is none.
  const atOnce = ['--fetch-retries=0', '--fetch-timeout=60000'];
  await installPackages(kept, 'the fonts of this package', atOnce);
}

/** @returns {SubsetFont} */
const subsetFont = () => createRequire(join(kept, 'package.json'))(cutter.name);

/**
 * Where a cut with these characters is kept, so that they are cut once.
 * @param {Cut} cut
 * @param {string} characters
 */
export function keptCut({ name, from }, characters) {
  const digest = createHash('sha256').update(`${from}\n${characters}`).digest('hex').slice(0, 16);
  return join(kept, digest, `${name}.woff2`);
}

/**
 * Cuts whole fonts down to some of their characters.
 * @param {readonly { cut: Cut, characters: string, to: string }[]} wanted `to`: the file that it becomes
 * @throws when a font or the program that cuts it is neither here nor to be had
 */
export async function cutFonts(wanted) {
  await fetchWhole(wanted.map(({ cut }) => cut));
  const subset = subsetFont();
  for (const { cut, characters, to } of wanted) {
    const from = whole(cut.from);
    if (from === undefined) throw new Error(`${cut.from} is not installed`);
    const file = await subset(readFileSync(from), characters, { targetFormat: 'woff2' });
    mkdirSync(dirname(to), { recursive: true });
    // Whole or not at all, also for a build beside this one.
    const unfinished = `${to}.${String(process.pid)}`;
    writeFileSync(unfinished, file);
    renameSync(unfinished, to);
  }
}

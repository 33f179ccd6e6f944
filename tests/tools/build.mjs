// The build as a check, which is not made again while nothing that goes into it has changed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commandScript, projectFolder } from '../../src/build/project.mjs';
import { runScript } from './program.mjs';

/** All that decides about what is built; the lock file stands for what is installed. */
const inputs = ['src', 'geo', 'public', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const settings = ['SITE_URL', 'OFFLINE'];

const output = join(projectFolder, 'dist');
const record = join(projectFolder, 'node_modules', '.cache', 'build', 'digest');

/**
 * The files below a path, or the file that it is, in an order that is always the same.
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/**
 * Names files by their content. Null when one is missing.
 * @param {readonly string[]} paths
 */
async function digestOf(paths) {
  const digest = createHash('sha256');
  try {
    for (const path of paths)
      for (const file of await filesIn(path)) {
        digest.update(`\0${file}\0`).update(await readFile(file));
      }
  } catch {
    return null;
  }
  return digest.digest('hex');
}

/** All that a build is made from, as a text. */
async function described() {
  const values = settings.map((name) => `${name}=${process.env[name] ?? ''}`);
  const files = await digestOf(inputs.map((input) => join(projectFolder, input)));
  return [process.version, ...values, files].join(' ');
}

/**
 * Builds the page into dist/ unless it is there already, made from the same and unchanged since.
 * @param {number} limit in milliseconds
 * @returns {Promise<{ code: number, lines: string[], errors: string[], kept: boolean }>}
 */
export async function build(limit) {
  const from = await described();
  const known = await readFile(record, 'utf8').catch(() => undefined);
  if (known === `${from} ${await digestOf([output])}`)
    return { code: 0, lines: [], errors: [], kept: true };
  const outcome = await runScript(
    commandScript('vite'),
    ['build', '--configLoader', 'runner', '--logLevel', 'warn'],
    { limit, onLine: () => undefined },
  );
  if (outcome.code === 0) {
    await mkdir(dirname(record), { recursive: true });
    await writeFile(record, `${from} ${await digestOf([output])}`);
  }
  return { ...outcome, kept: false };
}

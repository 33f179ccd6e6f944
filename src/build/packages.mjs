import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Without a lock file: it would be larger than the bench, for packages that never reach a reader. */
const npmArguments = [
  ...['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'],
  ...['--include=dev', '--loglevel=error', '--prefer-offline'],
  // What the project asks of Node is not asked of what it is compared with.
  '--engine-strict=false',
];

const tenMinutes = 600_000;

/**
 * Installs the packages that a folder asks for in addition to the project's, where they are missing.
 * @param {string} folder
 * @param {string} title whose packages they are, for the reader
 * @param {readonly string[]} [further] arguments for npm
 * @returns {Promise<string[]>} their names
 * @throws when that fails
 */
export async function installPackages(folder, title, further = []) {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return [];
  console.log(
    `Installing the packages of ${title} where they are missing, which can take minutes …`,
  );
  await promisify(execFile)('npm', [...npmArguments, ...further], {
    cwd: folder,
    timeout: tenMinutes,
    shell: process.platform === 'win32',
  });
  return Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies);
}

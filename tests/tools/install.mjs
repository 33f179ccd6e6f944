import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runProgram } from '../../src/build/project.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} version
 * @property {string} [integrity]
 * @property {boolean} [optional] wanted on some systems only
 */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Why packages must be installed, or null when node_modules holds what the lock file asks for.
 * npm notes what it installed in a lock file of its own inside node_modules; comparing the two
 * works whoever installed, and after every pull.
 * @returns {string | null}
 */
export function reasonToInstall() {
  const installedLock = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return 'no packages are installed yet';
  const installed = lockedPackages(installedLock);
  for (const [folder, wanted] of Object.entries(
    lockedPackages(join(projectFolder, 'package-lock.json')),
  )) {
    if (folder === '') continue;
    const present = installed[folder];
    if (present === undefined) {
      if (wanted.optional) continue;
      return `${folder} is not installed`;
    }
    if (present.version !== wanted.version || present.integrity !== wanted.integrity)
      return `${folder} is not the version in the lock file`;
    if (!existsSync(join(projectFolder, folder))) return `${folder} is missing`;
  }
  return null;
}

/** Installs the packages of the lock file, if they are not all there; throws when that fails. */
export async function ensureInstalled() {
  const reason = reasonToInstall();
  if (reason === null) return;
  console.log(`Installing packages (${reason}) …`);
  // Development packages are wanted even where the environment says "production".
  const npmArguments = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npmScript = process.env.npm_execpath;
  const code =
    npmScript && /npm-cli\.[cm]?js$/.test(npmScript)
      ? await runProgram(process.execPath, [npmScript, ...npmArguments])
      : await runProgram('npm', npmArguments, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error('The packages could not be installed (npm ci failed).');
}

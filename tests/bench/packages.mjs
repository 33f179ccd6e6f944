import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Without a lock file: it would be larger than the bench, for packages that never reach a reader. */
const npmArguments = [
  ...['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'],
  ...['--include=dev', '--loglevel=error'],
];

const tenMinutes = 600_000;

/**
 * The packages that a folder asks for in addition to the project's, each with its exact version.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function pinnedPackages(folder) {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).dependencies : {};
}

/**
 * The first package that is not there in its version, if any.
 * @param {string} folder
 * @param {Record<string, string>} packages
 */
function missingPackage(folder, packages) {
  return Object.keys(packages).find((name) => {
    const path = join(folder, 'node_modules', name, 'package.json');
    if (!existsSync(path)) return true;
    return JSON.parse(readFileSync(path, 'utf8')).version !== packages[name];
  });
}

/**
 * Installs packages beside the page that needs them unless they are there; throws when that fails.
 * @param {string} folder
 * @param {Record<string, string>} packages
 * @param {string} title whose packages they are, for the reader
 */
export async function installPackages(folder, packages, title) {
  if (missingPackage(folder, packages) === undefined) return;
  console.log(`Installing the packages of ${title}; this can take minutes …`);
  const npmScript = process.env.npm_execpath;
  const byScript = npmScript !== undefined && /npm-cli\.[cm]?js$/.test(npmScript);
  await promisify(execFile)(
    byScript ? process.execPath : 'npm',
    byScript ? [npmScript, ...npmArguments] : npmArguments,
    { cwd: folder, timeout: tenMinutes, shell: !byScript && process.platform === 'win32' },
  );
  const missing = missingPackage(folder, packages);
  if (missing !== undefined) throw new Error(`${missing} was not installed`);
}

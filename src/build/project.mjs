import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The top folder of the repository. */
export const projectFolder = join(import.meta.dirname, '../..');

/**
 * The script behind a command of an installed package, so that it can be run by this very Node:
 * the links in node_modules/.bin cannot be started without a shell on every system.
 * @param {string} packageName
 * @param {string} [command]
 */
export function commandScript(packageName, command = packageName) {
  const folder = join(projectFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a script of Node with this terminal as its own.
 * @param {string[]} scriptArguments the script first
 * @returns {number} its exit code, 1 when it could not be started or was ended by a signal
 */
export function runProgram(scriptArguments) {
  const { status } = spawnSync(process.execPath, scriptArguments, {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  return status ?? 1;
}

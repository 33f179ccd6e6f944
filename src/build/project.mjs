import { spawn } from 'node:child_process';
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
 * Runs a program with this terminal as its own and resolves to its exit code (1 when it could not
 * be started, was ended by a signal, or ran longer than `limit` milliseconds).
 * @param {string} program
 * @param {string[]} programArguments
 * @param {{ limit?: number, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runProgram(program, programArguments, { limit, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd: projectFolder,
      stdio: 'inherit',
      timeout: limit,
      shell,
    });
    // The terminal sends Ctrl-C to the child as well; a plain kill reaches only this process.
    const passOn = () => child.kill('SIGTERM');
    const ignore = () => undefined;
    process.on('SIGTERM', passOn);
    process.on('SIGINT', ignore);
    /** @param {number} code */
    const finish = (code) => {
      process.off('SIGTERM', passOn);
      process.off('SIGINT', ignore);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      finish(1);
    });
    child.on('close', (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}.`);
      finish(code ?? 1);
    });
  });
}

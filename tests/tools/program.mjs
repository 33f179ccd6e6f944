import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectFolder } from '../../src/build/project.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code 0 when all is well; 1 also for a program that could not start or was ended
 * @property {string[]} lines all that it said, in order
 * @property {string[]} errors what it said on its error stream alone
 */

const secondsToEnd = 5;

/** @type {Set<(signal: NodeJS.Signals) => void>} */
const running = new Set();

/** Ends every program that still runs, with all that it started. */
export function endPrograms() {
  for (const end of running) end('SIGTERM');
  setTimeout(() => {
    for (const end of running) end('SIGKILL');
  }, secondsToEnd * 1000).unref();
}

/**
 * Runs a script with this very Node and keeps what it says.
 * @param {string} script
 * @param {readonly string[]} scriptArguments
 * @param {{ limit: number, onLine: (line: string) => void }} options limit in milliseconds
 * @returns {Promise<Outcome>}
 */
export function runScript(script, scriptArguments, { limit, onLine }) {
  const ownGroup = process.platform !== 'win32';
  const inColor = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  return new Promise((resolve) => {
    /** @type {string[]} */
    const lines = [];
    /** @type {string[]} */
    const errors = [];
    const child = spawn(process.execPath, [script, ...scriptArguments], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: inColor ? { ...process.env, FORCE_COLOR: '1' } : process.env,
      // A group of its own can be ended with all that is in it.
      detached: ownGroup,
    });
    for (const [stream, kept] of [
      [child.stdout, [lines]],
      [child.stderr, [lines, errors]],
    ]) {
      createInterface({ input: stream }).on('line', (line) => {
        for (const list of kept) list.push(line);
        onLine(line);
      });
    }
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      try {
        if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // It has ended by itself.
      }
    };
    running.add(end);
    const timer = setTimeout(() => {
      errors.push(`Ended after ${limit / 60_000} minutes.`);
      end('SIGKILL');
    }, limit);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(end);
      resolve({ code, lines, errors });
    };
    child.on('error', (error) => {
      errors.push(`${script} could not be started: ${error.message}`);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

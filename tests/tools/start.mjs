// `npm start`: installs what is missing, then serves the page with live reload.
// Arguments after `--` go to Vite: `npm start -- --port 8000 --host`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { commandScript, runProgram } from '../../src/build/project.mjs';

/** Whether there is someone to open a browser for, and a way to do it. */
function canOpenBrowser() {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  if (CI || BROWSER === 'none' || !process.stdout.isTTY) return false;
  if (process.platform !== 'linux') return true;
  const hasDisplay = Boolean(DISPLAY || WAYLAND_DISPLAY);
  return hasDisplay && PATH.split(':').some((folder) => existsSync(join(folder, 'xdg-open')));
}

try {
  await ensureInstalled();
  const open = canOpenBrowser() ? ['--open'] : [];
  process.exitCode = await runProgram(process.execPath, [
    commandScript('vite'),
    ...open,
    ...process.argv.slice(2),
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

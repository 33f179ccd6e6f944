import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether `npm start` has someone to open a browser for, and a way to do it; `npm run dev` opens none. */
export function opensBrowser(): boolean {
  const { npm_lifecycle_event, CI, BROWSER, DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  if (npm_lifecycle_event !== 'start' || !process.stdout.isTTY) return false;
  if ((CI ?? '') !== '' || BROWSER === 'none') return false;
  if (process.platform !== 'linux') return true;
  const hasDisplay = [DISPLAY, WAYLAND_DISPLAY].some((display) => (display ?? '') !== '');
  return hasDisplay && PATH.split(':').some((folder) => existsSync(path.join(folder, 'xdg-open')));
}

// The whole program with another data package in the place of geo/.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/build/project.mjs';

/** What a build reads beside the package. */
const program = ['src', 'public', 'geo/compiler', 'vite.config.ts', 'tsconfig.json'];
const manifests = ['package.json', 'package-lock.json', 'LICENSE'];

/**
 * A copy of the program in a folder of its own, which is built there like the program itself.
 * @param {string} packageFolder whose files take the place of those in geo/
 * @returns {{ folder: string, remove: () => void }}
 */
export function programWith(packageFolder) {
  const folder = mkdtempSync(join(tmpdir(), 'region-'));
  for (const path of [...program, ...manifests])
    if (existsSync(join(projectFolder, path)))
      cpSync(join(projectFolder, path), join(folder, path), { recursive: true });
  for (const name of readdirSync(packageFolder))
    cpSync(join(packageFolder, name), join(folder, 'geo', name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

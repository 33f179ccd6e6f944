import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'kept');

/** Whether this run writes what it sees instead of comparing it. */
export const renews = process.env['UPDATE_GOLDEN'] === '1';

/** Names of all files that are kept. */
export const keptNames = (): readonly string[] => readdirSync(folder).sort();

/** What was kept when it was last looked at and found good; throws when nothing ever was. */
export function kept(name: string): Buffer {
  const file = path.join(folder, name);
  if (!existsSync(file)) throw new Error(`${name} was never kept; npm run golden keeps it`);
  return readFileSync(file);
}

/** Keeps what is there now. */
export function keep(name: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

let left: string | undefined;

/** Leaves a file where it can be looked at after the test, and tells where. */
export function leave(name: string, content: string | Uint8Array): string {
  left ??= mkdtempSync(path.join(tmpdir(), 'golden-views-'));
  const file = path.join(left, name);
  writeFileSync(file, content);
  return file;
}

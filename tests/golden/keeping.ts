import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pictureOf, pngOf, type Picture } from './picture';

const kept = path.join(import.meta.dirname, 'kept');
const recordPath = (name: string) => path.join(kept, `${name}.txt`);
const picturePath = (name: string) => path.join(kept, `${name}.png`);

/** Whether this run writes what it sees instead of comparing it. */
export const renews = process.env['UPDATE_GOLDEN'] === '1';

/** What a view looked like when it was last looked at and found good; undefined when it never was. */
export function keptView(name: string): { record: string; picture: Picture } | undefined {
  if (!existsSync(recordPath(name)) || !existsSync(picturePath(name))) return undefined;
  return {
    record: readFileSync(recordPath(name), 'utf8'),
    picture: pictureOf(readFileSync(picturePath(name))),
  };
}

/** Keeps what a view looks like now. */
export function keep(name: string, record: string, picture: Picture): void {
  mkdirSync(kept, { recursive: true });
  writeFileSync(recordPath(name), record);
  writeFileSync(picturePath(name), pngOf(picture));
}

let folder: string | undefined;

/** Leaves files of a view where they can be looked at after the test, and tells where. */
export function leave(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  folder ??= mkdtempSync(path.join(tmpdir(), 'golden-views-'));
  for (const [ending, content] of Object.entries(files))
    writeFileSync(path.join(folder, `${name}${ending}`), content);
  return path.join(folder, name);
}

import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { Visit, Visitor } from './launch';
import type { Setting } from './setting';
import { alive, withoutWebGL } from './visit';

const dist = path.resolve(import.meta.dirname, '../../dist');
const built = readdirSync(dist).find((name) => /^[\w-]+-\d+\.\d+\.\d+\.html$/.test(name)) ?? '';

/** The one file that the build makes of the whole explorer. */
export const singleFile = path.join(dist, built);

/** A visit to a file, with the files that were asked for. */
export interface FileVisit extends Visit {
  readonly files: () => string[];
}

/** The whole explorer as one file on a stick: no server, no network. */
export interface Stick {
  readonly address: () => string;
  /** @param visitor without WebGL, nothing can be drawn on, unless told otherwise */
  readonly open: (
    fragment?: string,
    visitor?: Visitor & { readonly hasWebGL?: boolean },
  ) => Promise<FileVisit>;
}

/** Copies the file to a folder of its own before the tests of a file, and takes it away after them. */
export function useStick(setting: Setting): Stick {
  let folder = '';
  let address = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'stick '));
    // As it may be called once it has been handed on.
    const copy = path.join(folder, 'Карта 100% #1 (丝).html');
    copyFileSync(singleFile, copy);
    address = pathToFileURL(copy).href;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    address: () => address,
    open: async (fragment = '', { hasWebGL = true, ...visitor } = {}) => {
      const visit = await setting.visit(visitor);
      const asked: string[] = [];
      visit.page.context().on('request', (request) => asked.push(request.url()));
      await visit.page.context().setOffline(true);
      if (!hasWebGL) await withoutWebGL(visit.page);
      await visit.page.goto(address + fragment);
      await alive(visit.page);
      return { ...visit, files: () => asked.filter((one) => one.startsWith('file:')) };
    },
  };
}

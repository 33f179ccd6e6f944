// @vitest-environment node
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layerIds } from '../../src/view/layers';
import { sheetIds } from '../../src/view/sheets';
import { copySource, type CopyOfSource } from './support/copyOfSource';
import { layerOfNothing, type Drawn } from './support/layerOfNothing';
import { sheetOfNothing, type Opened } from './support/sheetOfNothing';

/** What each of them was found to make. */
interface Made {
  readonly layer: Drawn;
  readonly sheet: Opened;
}

/** What can be added to the page; the copy is made and run once for all of it, which takes seconds. */
const additions = { layer: layerOfNothing, sheet: sheetOfNothing };
let copy: CopyOfSource;
let made: Made;

beforeAll(async () => {
  copy = copySource();
  for (const addition of Object.values(additions)) copy.add(addition);
  made = await copy.run<Made>({ layer: layerOfNothing.module, sheet: sheetOfNothing.module });
}, 60_000);

afterAll(() => {
  copy.remove();
});

describe('a layer and a sheet made of nothing', () => {
  it('are one folder and one line each', () => {
    const expected = Object.values(additions).flatMap(({ own, list }) => [own, list]);
    expect(copy.touched()).toEqual(expected.sort());
  });
});

describe('a layer made of nothing', () => {
  it('is in link, key, picture, picks, walk by keys, table and files', () => {
    const { layer } = made;
    expect(layer.link).toBe('hide=nothing');
    expect(layer.key).toMatch(/<b[^>]*>Nothing<\/b>/);
    expect(layer.picture).toMatch(/<g class="nothing"[^>]*><use href="#nothing"/);
    expect(layer.withoutIt).not.toContain('#nothing');
    expect(layer.hits[0]).toBe(layer.id);
    expect(layer.reached).toBe(true);
    expect(layer.table).toBeGreaterThan(0);
    expect(layer.hiddenTable).toBe(0);
    expect(layer.exported).toBeGreaterThan(0);
  });
});

describe('a sheet made of nothing', () => {
  it('is opened by its link, and offered by header and skip links', () => {
    const { link, body } = made.sheet;
    expect(link).toBe('sheet=nothing');
    expect(body).toContain('aria-label="Nothing at all"');
    expect(body).toContain('<p>No more than ');
    expect(body).toMatch(/<button class="link[^>]*>Nothing<\/button>/);
    expect(body).toMatch(/<button class="skip[^>]*>To nothing<\/button>/);
  });
});

describe.each([
  ['layers', layerIds, 'scene/layers'],
  ['sheets', sheetIds, 'ui/sheets'],
] as const)('the %s', (_, ids, below) => {
  it('each have a folder, and no folder is left out', () => {
    const folder = resolve(import.meta.dirname, '../../src', below);
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...ids].sort());
  });
});

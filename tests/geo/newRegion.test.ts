import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missingBaseMap } from '../../geo/compiler/basemap/files';
import { check } from '../../geo/compiler/checkPackage';
import { compilePackage } from '../../geo/compiler/compile';
import { packageDirectory } from './packageFiles';

const project = path.resolve(import.meta.dirname, '../..');
const program = path.join(project, 'geo/compiler/newRegion.mjs');
const base = mkdtempSync(path.join(tmpdir(), 'new-region-'));
const folder = path.join(base, 'gateways');
afterAll(() => {
  rmSync(base, { recursive: true });
});

function checked(): { readonly code: number; readonly said: string } {
  const lines: string[] = [];
  const code = check(folder, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

describe('npm run new-region', () => {
  it('lays out every file that a package has, each with its header and a row', () => {
    expect(execFileSync(process.execPath, [program, folder], { encoding: 'utf8' })).toContain(
      'npm run basemap',
    );
    const tables = (of: string) =>
      readdirSync(of).filter((name) => /\.(csv|geojson)$|^datapackage\.json$/.test(name));
    expect(tables(folder)).toEqual(tables(packageDirectory));
    const geo = path.join(project, 'geo');
    for (const name of tables(folder).filter((file) => file.endsWith('.csv'))) {
      const [header, row] = readFileSync(path.join(folder, name), 'utf8').split('\n');
      expect(header, name).toBe(readFileSync(path.join(geo, name), 'utf8').split('\n')[0]);
      expect(row, name).toMatch(/\S/);
    }
  });

  it('leads by its check to a base map, and then to a package that is built', () => {
    const without = checked();
    expect(without.code).toBe(1);
    expect(without.said).toMatch(/has no basemap\/boundaries\.json, .*npm run basemap -- /);
    cpSync(path.join(project, 'geo/basemap'), path.join(folder, 'basemap'), { recursive: true });
    expect(missingBaseMap(folder)).toEqual([]);
    const { problems, atlas } = compilePackage(folder);
    expect(problems).toBeUndefined();
    expect(atlas?.record).toHaveLength(1);
    const then = checked();
    expect(then.code).toBe(0);
    expect(then.said).toMatch(/Still the example’s: .*figures\.csv:2,3,4,5,6/);
  });

  it('shows nothing of a language that the page does not speak, and says so', () => {
    writeFileSync(path.join(folder, 'languages/tlh.csv'), 'resource,id,column,text\n');
    const { code, said } = checked();
    expect(code).toBe(0);
    expect(said).toContain('languages/tlh.csv is published and not shown');
    expect(said).toContain('a new one is a line of src/atlas/languages.ts');
  });

  it('overwrites nothing', () => {
    const again = spawnSync(process.execPath, [program, folder], { encoding: 'utf8' });
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('is not empty: nothing was written');
    const nowhere = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    expect(nowhere.stderr).toContain('npm run new-region -- FOLDER');
  });
});

import { describe, expect, it } from 'vitest';
import { check } from '../../geo/compiler/checkPackage';
import { compileFiles, compilePackage } from '../../geo/compiler/compile';
import { formatProblems } from '../../geo/compiler/problem';
import { atlasModule, serializeAtlas } from '../../geo/compiler/serialize';
import { packageDirectory, realFiles, rowsOf } from './realPackage';

const { atlas, problems } = compileFiles(realFiles);

describe('the real package', () => {
  it('breaks no law', () => {
    expect(problems, formatProblems(problems ?? [])).toBeUndefined();
  });

  it('loses no row on the way to the atlas', () => {
    for (const name of ['figures', 'sources', 'conflicts', 'indicators', 'flows'] as const) {
      expect(atlas?.[name].map(({ id }) => id)).toEqual(rowsOf(`${name}.csv`).map(({ id }) => id));
    }
  });

  it('keeps the decimals that a source wrote', () => {
    const rows = new Map(rowsOf('figures.csv').map((row) => [row.id, row]));
    for (const { id, value, valueMax, decimals } of atlas?.figures ?? []) {
      const row = rows.get(id);
      const written = [row?.value ?? '', row?.value_max ?? ''];
      const widest = Math.max(...written.map((text) => text.split('.')[1]?.length ?? 0));
      expect([value, valueMax ?? NaN, decimals]).toEqual([
        Number(written[0]),
        written[1] === '' ? NaN : Number(written[1]),
        widest,
      ]);
    }
  });

  it('is frozen', () => {
    expect(Object.isFrozen(atlas)).toBe(true);
    expect(Object.isFrozen(atlas?.figures[0]?.period)).toBe(true);
  });

  it('passes through the module unchanged, open periods included', () => {
    if (!atlas) throw new Error('no atlas');
    const text = serializeAtlas(atlas);
    expect(JSON.parse(text)).toEqual(atlas);
    expect(atlas.flows.some(({ period }) => period.end === Infinity)).toBe(true);
    expect(atlasModule(atlas)).toMatch(/^export default JSON\.parse\("/);
  });
});

describe('the check on the command line', () => {
  it('says what is in a valid package', () => {
    const printed: string[] = [];
    expect(check(packageDirectory, (text) => printed.push(text))).toBe(0);
    expect(printed.join()).toMatch(/\d+ figures, \d+ sources, .* valid/);
  });

  it('lists the problems of one that is not', () => {
    const printed: string[] = [];
    const nowhere = `${packageDirectory}/nowhere`;
    expect(check(nowhere, (text) => printed.push(text))).toBe(1);
    expect(printed.join()).toContain('geo/figures.csv: expected this file in the package');
    expect(compilePackage(nowhere).atlas).toBeUndefined();
  });
});

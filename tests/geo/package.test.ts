import { array, looseObject, optional, parse, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { check } from '../../geo/compiler/checkPackage';
import { compileFiles, compilePackage } from '../../geo/compiler/compile';
import { formatProblems } from '../../geo/compiler/problem';
import { createAtlas } from '../../src/atlas';
import { seriesKey } from '../../src/atlas/series';
import type { FileMap } from '../../geo/compiler/read/directory';
import { packageDirectory, packageFiles, rowsOf, textOf, withFile, withRows } from './packageFiles';

const resource = looseObject({
  path: string(),
  schema: optional(
    looseObject({
      fields: array(looseObject({ name: string() })),
      foreignKeys: optional(array(looseObject({ fields: string() }))),
    }),
  ),
});

const { atlas, details, problems } = compileFiles(packageFiles);

describe('a package', () => {
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

  it('has long texts for all that it holds', () => {
    for (const name of [
      'figures',
      'sources',
      'conflicts',
      'indicators',
      'places',
      'flows',
    ] as const) {
      expect([...(details?.[name].keys() ?? [])]).toEqual(atlas?.[name].map(({ id }) => id));
    }
    const rows = new Map(rowsOf('figures.csv').map((row) => [row.id, row]));
    for (const { id, locator, confidence, note } of details?.figures.values() ?? []) {
      expect(rows.get(id)).toMatchObject({ locator, confidence, note: note.en });
    }
  });

  it('names in full, before any long text is there, what a headline may cite', () => {
    if (!atlas) throw new Error('the package has problems');
    const { series } = createAtlas(atlas);
    const { record } = atlas;
    const cited = new Set(
      record
        .filter(({ role }) => role === 'choice')
        .flatMap(({ indicator, place }) => series.get(seriesKey(indicator, place))?.points ?? [])
        .map(({ lead }) => lead.source),
    );
    expect(cited.size).toBeGreaterThan(3);
    for (const { id, title, url, language } of atlas.sources) {
      const known = { title, url, language };
      if (cited.has(id)) expect(details.sources.get(id), id).toMatchObject(known);
      else expect(known, id).toEqual({});
    }
  });
});

describe('a package without what it may lack', () => {
  const lacks: Readonly<Record<string, readonly string[]>> = {
    'figures.csv': ['undated', 'said_by'],
    'conflicts.csv': ['doubted'],
    'flows.csv': ['end_source'],
  };
  const gone = ['statements.csv', 'coverage.csv'];

  it('breaks no law: columns and tables that came later', () => {
    let files: FileMap = Object.fromEntries(
      Object.entries(packageFiles).filter(([name]) => !gone.includes(name)),
    );
    const descriptor: unknown = JSON.parse(textOf('datapackage.json'));
    const { resources } = parse(looseObject({ resources: array(resource) }), descriptor);
    const kept = resources
      .filter(({ path }) => !gone.includes(path))
      .map(({ schema, ...rest }) => ({
        ...rest,
        ...(schema && {
          schema: {
            ...schema,
            fields: schema.fields.filter(({ name }) => !lacks[rest.path]?.includes(name)),
            foreignKeys: schema.foreignKeys?.filter(
              ({ fields }) => !lacks[rest.path]?.includes(fields),
            ),
          },
        }),
      }));
    for (const [file, columns] of Object.entries(lacks)) {
      const rows = rowsOf(file, files).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name))),
      );
      files = withRows(file, rows, files);
    }
    const text = JSON.stringify({ ...parse(looseObject({}), descriptor), resources: kept });
    const { problems: found } = compileFiles(withFile('datapackage.json', text, files));
    expect(found, formatProblems(found ?? [])).toBeUndefined();
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
    expect(printed.join()).toContain('nowhere/figures.csv: expected this file in the package');
    expect(compilePackage(nowhere).atlas).toBeUndefined();
  });
});

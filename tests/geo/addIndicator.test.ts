import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../geo/compiler/compile';
import { formatProblems } from '../../geo/compiler/problem';
import { createAtlas } from '../../src/atlas';
import { figuresTableOf } from '../../src/models/figuresTable/figuresTable';
import { recordOf } from '../../src/models/record/record';
import { createSearchIndex, search } from '../../src/models/search/search';
import { textOf } from '../../src/text/text';
import { packageFiles, rowsOf, withRows, type Cells } from './packageFiles';

/** What no package counts. */
const indicator = {
  ...{ id: 'camels', name: 'Camels at the scales', unit: 'camels', measure: 'flow' },
  ...{ scope: 'scales', definition: 'Camels weighed in the year.' },
};
const place = rowsOf('record.csv')[0]?.['place'] ?? '';
const year = compileFiles(packageFiles).atlas?.info.years[0] ?? 0;
const unit = {
  id: 'camels',
  name: 'camels',
  symbol: 'camels',
  per_marker: '5',
  per_pixel: '9',
  square_pixels: '0',
};
const statement = {
  ...{ indicator: 'camels', place, unit: 'camels', qualifier: 'exact' },
  ...{ kind: 'reported', scope: 'scales', confidence: 'high' },
};
const source = rowsOf('sources.csv')[0]?.['id'] ?? '';
const change = { ...rowsOf('changes.csv').at(-1), id: 'V-camels', text: 'Camels.' };
const words = [
  { resource: 'units', id: 'camels', column: 'name', text: '…' },
  { resource: 'units', id: 'camels', column: 'symbol', text: '…' },
  { resource: 'indicators', id: 'camels', column: 'name', text: 'ABC' },
  { resource: 'record', id: 'camels', column: 'name', text: 'ABC' },
  { resource: 'changes', id: 'V-camels', column: 'text', text: '…' },
];

/** Rows, and nothing else, by the file in which they are added. */
const added: Readonly<Record<string, readonly Cells[]>> = {
  'units.csv': [unit],
  'indicators.csv': [indicator],
  'record.csv': [{ id: 'camels', name: 'Camels', indicator: 'camels', place, role: 'choice' }],
  'figures.csv': [
    { ...statement, id: 'ZZ-1', period: String(year), value: '40', source },
    { ...statement, id: 'ZZ-2', period: String(year + 1), value: '57', source },
  ],
  'changes.csv': [change],
  'languages/ru.csv': words,
  'languages/zh.csv': words,
};

const files = Object.entries(added).reduce(
  (all, [file, rows]) => withRows(file, [...rowsOf(file, all), ...rows], all),
  packageFiles,
);

describe('an indicator made of nothing', () => {
  const { atlas: data, details, problems } = compileFiles(files);

  it('is rows only: the compiler takes them', () => {
    expect(problems, formatProblems(problems ?? [])).toBeUndefined();
  });

  it('has a row of the record, a row of the table, and is found', () => {
    if (!data) throw new Error('the package has problems');
    const atlas = createAtlas(data);
    const row = atlas.data.record.find(({ id }) => id === 'camels');
    if (!row) throw new Error('no row of the record');
    const values = recordOf(atlas, row).leading.cells.flatMap(({ figure }) => figure?.value ?? []);
    expect(values).toEqual([40, 57]);
    const table = figuresTableOf(atlas, textOf('en'));
    expect(JSON.stringify(table)).toContain('Camels');
    const found = search(createSearchIndex(atlas, details), 'camels');
    expect(found.map(({ kind, names }) => [kind, names.en, names.ru])).toEqual([
      ['record', 'Camels', 'ABC'],
    ]);
  });
});

import type { FileMap } from '../../geo/compiler/read/directory';
import { rowNumber, rowsOf, translations, withCells, withRows } from './realPackage';

/** One thing broken in a copy of the real package, and the problem that has to come of it. */
export interface Damage {
  readonly name: string;
  readonly files: FileMap;
  readonly problem: {
    readonly file: string;
    readonly row?: number;
    readonly field?: string;
    readonly expected: RegExp;
    readonly found: RegExp;
  };
  /** Further problems that rightly follow from the damage: what the descriptor says of the file, too. */
  readonly consequences?: number;
}

const figures = 'figures.csv';

/** Changes cells of one row; the problem has to be named at one of them. */
function cell(
  name: string,
  [file, id, field]: readonly [file: string, id: string, field: string],
  cells: Record<string, string>,
  expected: RegExp,
  found: RegExp,
): Damage {
  const problem = { file, row: rowNumber(file, id), field, expected, found };
  return { name, files: withCells(file, id, cells), problem };
}

function duplicate(): Damage {
  const rows = rowsOf(figures);
  const last = rows.slice(-1);
  const id = last[0]?.id ?? '';
  return {
    name: 'a duplicate id',
    files: withRows(figures, [...rows, ...last]),
    problem: {
      file: figures,
      row: rows.length + 2,
      field: 'id',
      expected: /an id used only once/,
      found: new RegExp(`"${id}", which also stands at figures.csv:${rows.length + 1}`),
    },
  };
}

function partInAWhole(): Damage {
  return {
    name: 'a whole-year value derived from a part-year one',
    files: withCells(figures, 'P-009', { period: '2013-01/2013-11' }),
    problem: {
      file: figures,
      row: rowNumber(figures, 'X-T2013'),
      field: 'formula',
      expected: /whole-year figures, or a note that names the part-year figure P-009/,
      found: /P-009 \(2013-01\/2013-11\)/,
    },
  };
}

function withoutConflict(): Damage {
  const rows = rowsOf('conflicts.csv').filter((row) => row.id !== 'C34');
  const row = Math.max(rowNumber(figures, 'S3-05'), rowNumber(figures, 'P-081'));
  return {
    name: 'an unresolved conflict',
    // The translations of its topic belong to nothing.
    consequences: translations,
    files: withRows('conflicts.csv', rows),
    problem: {
      file: figures,
      row,
      field: 'value',
      expected: /a conflicts.csv row that names the drawn one of S3-05, P-081/,
      found: /S3-05 = 46, P-081 = 45.9/,
    },
  };
}

/** Damages to single cells of the CSV files. */
export const cellDamages: readonly Damage[] = [
  cell(
    'a misspelt id',
    [figures, 'S3-03', 'place'],
    { place: 'xinjang' },
    /an id of places.geojson/,
    /"xinjang" \(nearest: "xinjiang"\)/,
  ),
  duplicate(),
  cell(
    'an unknown unit',
    [figures, 'S3-03', 'unit'],
    { unit: 'guilders' },
    /an id of units.csv/,
    /"guilders"/,
  ),
  cell(
    'the unit of another indicator',
    [figures, 'S3-03', 'unit'],
    { unit: 'bn-usd' },
    /"bn-cny", the unit of the indicator/,
    /"bn-usd"/,
  ),
  cell(
    'two scopes in one series',
    [figures, 'S3-03', 'scope'],
    { scope: 'through-ports' },
    /"own-trade", the scope of the indicator "trade-cny"/,
    /"through-ports"/,
  ),
  cell(
    'a missing source',
    [figures, 'S3-03', 'source'],
    { source: '' },
    /an id of letters/,
    /nothing/,
  ),
  cell(
    'a source that does not exist',
    [figures, 'S3-03', 'source'],
    { source: 'memory' },
    /an id of sources.csv/,
    /"memory"/,
  ),
  cell(
    'a decimal comma',
    [figures, 'S0-13', 'value'],
    { value: '23,4' },
    /a number with a decimal point/,
    /"23,4"/,
  ),
  cell(
    'a date that does not exist',
    ['sources.csv', 'xinhua-2021-03-15', 'date'],
    { date: '2021-13-15' },
    /a date such as 2024-01-30/,
    /"2021-13-15"/,
  ),
  cell(
    'a period that does not exist',
    [figures, 'S3-02', 'period'],
    { period: '2023-02-30' },
    /a period such as 2023/,
    /"2023-02-30"/,
  ),
  cell(
    'a year far away',
    [figures, 'P-261', 'period'],
    { period: '2203' },
    /between 1990 and 2030/,
    /"2203"/,
  ),
  cell(
    'an address that is no web address',
    ['sources.csv', 'xinhua-2021-03-15', 'url'],
    { url: 'javascript:alert(1)' },
    /http or https/,
    /javascript/,
  ),
  cell(
    'a derived value that does not recompute',
    [figures, 'SD-01', 'value'],
    { value: '254.9' },
    /^244.9\d*, the result of "S3-03/,
    /254.9/,
  ),
  cell(
    'a derived figure without a formula',
    [figures, 'SD-01', 'formula'],
    { formula: '' },
    /the formula of a derived figure/,
    /nothing/,
  ),
  cell(
    'a reported figure with a formula',
    [figures, 'S3-05', 'formula'],
    { formula: '45 + 1' },
    /no formula for a reported figure/,
    /45 \+ 1/,
  ),
  cell(
    'a formula that is none',
    [figures, 'SD-01', 'formula'],
    { formula: 'S3-03 / (1 + P-081' },
    /arithmetic over figure ids/,
    /the end of the formula/,
  ),
  cell(
    'a formula over an unknown figure',
    [figures, 'SD-01', 'formula'],
    { formula: 'S3-93 / 1.459' },
    /ids of figures.csv/,
    /"S3-93"/,
  ),
  cell(
    'a formula cycle',
    [figures, 'SD-01', 'formula'],
    { formula: 'SD-01 + 0' },
    /without a cycle/,
    /SD-01 → SD-01/,
  ),
  cell(
    'a range upside down',
    [figures, 'S3-13', 'value_max'],
    { value_max: '4' },
    /a number above 5/,
    /"4"/,
  ),
  cell(
    'a word outside its list',
    [figures, 'S3-13', 'kind'],
    { kind: 'guessed' },
    /one of: reported, derived/,
    /"guessed"/,
  ),
  cell(
    'a part-year figure in a yearly series',
    [figures, 'P-103', 'value'],
    { period: '2023' },
    /row that names the drawn one of S3-03, P-080, P-103/,
    /P-103 = 320.53/,
  ),
  cell(
    'an accumulating figure as of one day',
    [figures, 'S3-08', 'period'],
    { period: '2023-12-31' },
    /a year, a month, a part of a year or a span/,
    /"2023-12-31"/,
  ),
  cell(
    'a part larger than its year',
    [figures, 'Q-019', 'value'],
    { value: '5.7426' },
    /more than 7.5, which P-219 states for 2018-01\/2018-03 alone/,
    /5.7426/,
  ),
  partInAWhole(),
  withoutConflict(),
  cell(
    'a forecast that is drawn',
    ['conflicts.csv', 'C07', 'drawn'],
    { drawn: 'S4-11' },
    /not only expected/,
    /"S4-11"/,
  ),
  cell(
    'a drawn figure that is not in the conflict',
    ['conflicts.csv', 'C34', 'drawn'],
    { drawn: 'S3-03' },
    /one of S3-05, P-081/,
    /"S3-03"/,
  ),
  cell(
    'a derived figure before a reported one',
    ['conflicts.csv', 'C19', 'drawn'],
    { drawn: 'SD-02' },
    /P-139, which is reported/,
    /"SD-02"/,
  ),
  cell(
    'routes that do not meet',
    ['flows.csv', 'rail-horgos', 'routes'],
    { routes: 'xj-horgos;-kz-altynkol-almaty' },
    /a route that begins at "altynkol"/,
    /-kz-altynkol-almaty beginning at "almaty"/,
  ),
  cell(
    'a gate off the way',
    ['flows.csv', 'rail-horgos', 'gates'],
    { gates: 'irkeshtam' },
    /a place on the routes/,
    /"irkeshtam"/,
  ),
  cell(
    'a country without its polygon',
    ['countries.csv', 'KZ', 'iso_numeric'],
    { iso_numeric: '999' },
    /the id of a polygon/,
    /"999"/,
  ),
];

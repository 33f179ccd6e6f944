import type { FileMap } from '../../geo/compiler/read/directory';
import { rowNumber, rowsOf, translations, withCells, withRows } from './packageFiles';

/** One thing broken in a copy of the package, and the problem that has to come of it. */
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
export function cell(
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
    files: withCells(figures, 'WT-2003', { period: '2003-01/2003-11' }),
    problem: {
      file: figures,
      row: rowNumber(figures, 'W-2003'),
      field: 'formula',
      expected: /whole-year figures, or a note that names the part-year figure WT-2003/,
      found: /WT-2003 \(2003-01\/2003-11\)/,
    },
  };
}

function withoutConflict(): Damage {
  const rows = rowsOf('conflicts.csv').filter((row) => row.id !== 'C06');
  const row = Math.max(rowNumber(figures, 'KP-2007'), rowNumber(figures, 'KP-2007-office'));
  return {
    name: 'an unresolved conflict',
    // The translations of its topic belong to nothing.
    consequences: translations,
    files: withRows('conflicts.csv', rows),
    problem: {
      file: figures,
      row,
      field: 'value',
      expected: /a conflicts.csv row that names the drawn one of KP-2007, KP-2007-office/,
      found: /KP-2007 = 6050, KP-2007-office = 5870/,
    },
  };
}

/** Damages to single cells of the CSV files. */
export const cellDamages: readonly Damage[] = [
  cell(
    'a misspelt id',
    [figures, 'T-2006', 'place'],
    { place: 'morvan' },
    /an id of places.geojson/,
    /"morvan" \(nearest: "morvane"\)/,
  ),
  duplicate(),
  cell(
    'an unknown unit',
    [figures, 'T-2006', 'unit'],
    { unit: 'guilders' },
    /an id of units.csv/,
    /"guilders"/,
  ),
  cell(
    'the unit of another indicator',
    [figures, 'T-2006', 'unit'],
    { unit: 'mn-dollars' },
    /"mn-crowns", the unit of the indicator/,
    /"mn-dollars"/,
  ),
  cell(
    'two scopes in one series',
    [figures, 'T-2006', 'scope'],
    { scope: 'all-ports' },
    /"own-trade", the scope of the indicator "trade"/,
    /"all-ports"/,
  ),
  cell(
    'a missing source',
    [figures, 'T-2006', 'source'],
    { source: '' },
    /an id of letters/,
    /nothing/,
  ),
  cell(
    'a source that does not exist',
    [figures, 'T-2006', 'source'],
    { source: 'memory' },
    /an id of sources.csv/,
    /"memory"/,
  ),
  cell(
    'a decimal comma',
    [figures, 'G-1998', 'value'],
    { value: '10,3' },
    /a number with a decimal point/,
    /"10,3"/,
  ),
  cell(
    'a date that does not exist',
    ['sources.csv', 'bulletin-2005', 'date'],
    { date: '2021-13-15' },
    /a date such as 2024-01-30/,
    /"2021-13-15"/,
  ),
  cell(
    'a period that does not exist',
    [figures, 'N-2007', 'period'],
    { period: '2003-02-30' },
    /a period such as 2023/,
    /"2003-02-30"/,
  ),
  cell(
    'a year far away',
    [figures, 'N-1996', 'period'],
    { period: '2203' },
    /between 1500 and 2100/,
    /"2203"/,
  ),
  cell(
    'an address that is no web address',
    ['sources.csv', 'bulletin-2005', 'url'],
    { url: 'javascript:alert(1)' },
    /http or https/,
    /javascript/,
  ),
  cell(
    'a derived value that does not recompute',
    [figures, 'T-1997', 'value'],
    { value: '461.7' },
    /^451\.6\d*, the result of "T-1998/,
    /461.7/,
  ),
  cell(
    'a derived figure without a formula',
    [figures, 'T-1997', 'formula'],
    { formula: '' },
    /the formula of a derived figure/,
    /nothing/,
  ),
  cell(
    'a reported figure with a formula',
    [figures, 'G-1998', 'formula'],
    { formula: '9 + 1.3' },
    /no formula for a reported figure/,
    /9 \+ 1\.3/,
  ),
  cell(
    'a formula that is none',
    [figures, 'T-1997', 'formula'],
    { formula: 'T-1998 / (1 + G-1998' },
    /arithmetic over figure ids/,
    /the end of the formula/,
  ),
  cell(
    'a formula over an unknown figure',
    [figures, 'T-1997', 'formula'],
    { formula: 'T-1993 / 1.103' },
    /ids of figures.csv/,
    /"T-1993"/,
  ),
  cell(
    'a formula cycle',
    [figures, 'T-1997', 'formula'],
    { formula: 'T-1997 + 0' },
    /without a cycle/,
    /T-1997 → T-1997/,
  ),
  cell(
    'a range upside down',
    [figures, 'V-2002', 'value_max'],
    { value_max: '4' },
    /a number above 26000/,
    /"4"/,
  ),
  cell(
    'a word outside its list',
    [figures, 'V-2002', 'kind'],
    { kind: 'guessed' },
    /one of: reported, derived/,
    /"guessed"/,
  ),
  cell(
    'a part-year figure in a yearly series',
    [figures, 'K-2007-part', 'value'],
    { period: '2007' },
    /row that names the drawn one of K-2007, K-2007-part/,
    /K-2007-part = 2650/,
  ),
  cell(
    'an accumulating figure as of one day',
    [figures, 'N-2007', 'period'],
    { period: '2007-12-31' },
    /a year, a month, a part of a year or a span/,
    /"2007-12-31"/,
  ),
  cell(
    'a part larger than its year',
    [figures, 'T-2006', 'value'],
    { value: '600.44' },
    /more than 650.1, which T-2006-part states for 2006-01\/2006-09 alone/,
    /600.44/,
  ),
  partInAWhole(),
  withoutConflict(),
  cell(
    'a forecast that is drawn',
    ['conflicts.csv', 'C02', 'drawn'],
    { drawn: 'T-2007-expected' },
    /not only expected/,
    /"T-2007-expected"/,
  ),
  cell(
    'a drawn figure that is not in the conflict',
    ['conflicts.csv', 'C01', 'drawn'],
    { drawn: 'T-2006' },
    /one of T-2004, T-2004-revised/,
    /"T-2006"/,
  ),
  cell(
    'a derived figure before a reported one',
    ['conflicts.csv', 'C08', 'drawn'],
    { drawn: 'T-2006-growth' },
    /T-2006, which is reported/,
    /"T-2006-growth"/,
  ),
  cell(
    'routes that do not meet',
    ['flows.csv', 'rail-tolven', 'routes'],
    { routes: 'branch-tolven;line-orsa' },
    /a route that begins at "tolven-rail"/,
    /line-orsa beginning at "orsa-rail"/,
  ),
  cell(
    'a gate off the way',
    ['flows.csv', 'rail-tolven', 'gates'],
    { gates: 'kestrel-pass' },
    /a place on the routes/,
    /"kestrel-pass"/,
  ),
  cell(
    'a country without its polygon',
    ['countries.csv', 'XB', 'iso_numeric'],
    { iso_numeric: '999' },
    /the id of a polygon/,
    /"999"/,
  ),
];

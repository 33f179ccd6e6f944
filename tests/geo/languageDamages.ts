import type { Damage } from './cellDamages';
import { rowsOf, textOf, translations, withFile, withRows, type Cells } from './packageFiles';

const russian = 'languages/ru.csv';
const rows = rowsOf(russian);

/** Where a text stands in the Russian file, as a spreadsheet numbers its row. */
function rowOf(key: string): number {
  return rows.findIndex(({ resource, id, column }) => `${resource},${id},${column}` === key) + 2;
}

/** One row of the Russian file with other cells. */
function translation(
  name: string,
  [key, field]: readonly [key: string, field: string],
  cells: Cells,
  expected: RegExp,
  found: RegExp,
  consequences = 0,
): Damage {
  const row = rowOf(key);
  const changed = rows.map((one, index) => (index + 2 === row ? { ...one, ...cells } : one));
  const problem = { file: russian, row, field, expected, found };
  return { name, files: withRows(russian, changed), problem, consequences };
}

/** The Russian file without some of its rows. */
function without(isGone: (row: Cells) => boolean) {
  return withRows(
    russian,
    rows.filter((row) => !isGone(row)),
  );
}

const last = rows.at(-1) ?? {};

/** Damages to the translations. A complete language that names a text wrongly also lacks the text. */
export const languageDamages: readonly Damage[] = [
  translation(
    'a translation of a resource that does not exist',
    ['indicators,wagons,name', 'resource'],
    { resource: 'indicator' },
    /one of: language, datapackage, units/,
    /"indicator" \(nearest: "indicators"\)/,
    1,
  ),
  translation(
    'a translation of a row that does not exist',
    ['indicators,wagons,name', 'id'],
    { id: 'wagon' },
    /an id of indicators/,
    /"wagon" \(nearest: "wagons"\)/,
    1,
  ),
  translation(
    'a translation of a place that does not exist',
    ['places,quiet-pass,name', 'id'],
    { id: 'quiet-pas' },
    /an id of places/,
    /"quiet-pas" \(nearest: "quiet-pass"\)/,
    1,
  ),
  translation(
    'a translation of a column that is not translated',
    ['indicators,wagons,name', 'column'],
    { column: 'scope' },
    /what is translated of indicators: name, definition, scope_note/,
    /"scope"/,
    1,
  ),
  translation(
    'a translation without a text',
    ['indicators,wagons,name', 'text'],
    { text: '' },
    /a text/,
    /nothing/,
  ),
  translation(
    'a translation in another script',
    ['indicators,wagons,name', 'text'],
    { text: '列车' },
    /in the script of the language/,
    /列车/,
  ),
  translation(
    'a unit without all forms that its language tells apart',
    ['units,wagons,name', 'text'],
    { text: 'вагон|вагонов' },
    /one form, or 4 with \| between them/,
    /"вагон\|вагонов"/,
  ),
  translation(
    'a state of a language that is none',
    ['language,ru,status', 'text'],
    { text: 'nearly there' },
    /one of: complete, under work/,
    /"nearly there"/,
  ),
  {
    name: 'a translation that stands twice',
    files: withRows(russian, [...rows, last]),
    problem: {
      file: russian,
      row: rows.length + 2,
      field: 'id',
      expected: /each text once/,
      found: new RegExp(`also stands in row ${rows.length + 1}`),
    },
  },
  {
    name: 'a unit at a power of ten that is no number',
    files: withRows(russian, [
      ...rows,
      { resource: 'units', id: 'kt', column: 'power', text: 'тысяча' },
    ]),
    problem: {
      file: russian,
      row: rows.length + 2,
      field: 'text',
      expected: /a whole number from -6 to 6/,
      found: /тысяча/,
    },
  },
  {
    name: 'a missing translation in a complete language',
    files: without(({ resource, id }) => resource === 'indicators' && id === 'wagons'),
    problem: {
      file: russian,
      field: 'text',
      expected: /a row indicators,wagons,name for /,
      found: /nothing/,
    },
  },
  {
    name: 'a language that does not say who has read it',
    files: without(({ column }) => column === 'reviewed'),
    problem: {
      file: russian,
      row: 2,
      expected: /the row language,ru,reviewed first/,
      found: /"status"/,
    },
  },
  {
    name: 'translations without a table schema',
    files: withFile(
      'datapackage.json',
      textOf('datapackage.json').replace('"languages": {', '"tongues": {'),
    ),
    problem: {
      file: 'datapackage.json',
      field: 'languages',
      expected: /what languages\/\*\.csv share/,
      found: /nothing/,
    },
  },
  {
    name: 'a translation of a name that the base map does not have',
    files: withFile(
      'basemap/physical.csv',
      textOf('basemap/physical.csv').replace(/^fire-hills,.*\n/m, ''),
    ),
    consequences: translations - 1,
    problem: {
      file: russian,
      row: rowOf('physical,fire-hills,name'),
      field: 'id',
      expected: /an id of physical/,
      found: /"fire-hills"/,
    },
  },
];
